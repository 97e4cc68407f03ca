import type { Words } from '@/data/interface-text';
import type { Entry, Registry } from '@/data/registry';
import { compare } from '@/lib/compare/compare';
import { createWording } from '@/lib/compare/wording';

/** Other codes stand in brackets in our texts, which Markdown would read as links. */
function plain(text: string): string {
  return text.replaceAll(/\[(\d{3})\]/g, '$1');
}

/** A comparison as Markdown, for a ticket or a chat: the same sentences in the same order. */
export function comparisonMarkdown(registry: Registry, words: Words, first: Entry, second: Entry): string {
  const note = registry.getPairNote(first.code, second.code)?.note;
  const { introduction, differences, whenToUse } = compare(first, second, createWording(registry), note);
  const halves = (sides: { first: string; second: string }) => [
    `- **${first.code}**: ${sides.first}`,
    `- **${second.code}**: ${sides.second}`,
  ];
  const lines = [
    `## ${first.code} ${first.phrase} – ${second.code} ${second.phrase}`,
    ...introduction,
    `### ${words('section.keyDifferences')}`,
    ...differences.flatMap((difference) =>
      difference.kind === 'note'
        ? [difference.sentence]
        : [`**${difference.title}**`, halves(difference).join('\n')],
    ),
    `### ${words('section.whenToUse')}`,
    ...(whenToUse.choice ? [whenToUse.choice] : []),
    `**${words('comparison.server')}**`,
    halves(whenToUse.server).join('\n'),
    `**${words('comparison.client')}**`,
    halves(whenToUse.client).join('\n'),
  ];
  return `${lines.map(plain).join('\n\n')}\n`;
}

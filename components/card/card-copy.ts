import type { Words } from '@/data/interface-text';
import type { Entry, Registry } from '@/data/registry';
import { linkSource } from '@/data/source-link';
import type { Clues } from '@/lib/detect/clues/clue';
import { clueRow } from '../clues/clue-row';
import { stepsFor } from '../entry/steps-for';
import { literalPattern, withoutMarks } from '../literal-text';

export type CopyFormat = 'text' | 'markdown';

interface Copied {
  readonly code: number;
  readonly entry: Entry | undefined;
  readonly clues: Clues | undefined;
  readonly registry: Registry;
}

/** What stands in the message, what the code means and what to do, to be pasted into a ticket. */
export function cardCopy({ code, entry, clues, registry }: Copied, words: Words, format: CopyFormat): string {
  const { heading, label, prose } = format === 'text' ? asText : asMarkdown;
  const { vocabulary } = registry;
  const said = (clues?.clues ?? []).flatMap((clue) => clueRow(clue, words, vocabulary) ?? []);
  const steps = entry ? stepsFor(entry.text.howToFix, clues?.stack) : [];
  const stackName = (id: string) => `${label(vocabulary.stackName(id))}: `;
  const definition = entry?.facts.definition;
  const rfc = definition && 'rfc' in definition && linkSource(`RFC ${definition.rfc} §${definition.section}`);
  const lines = [
    heading(registry.nameOf(code)),
    ...said.map(({ label: name, text }) => `- ${label(name)}: ${prose(text)}`),
    said.length > 0 && '',
    entry && prose(entry.text.summary),
    steps.length > 0 && `\n${label(words('section.howToFix'))}\n`,
    ...steps.map(({ stack, text }, at) => `${at + 1}. ${stack ? stackName(stack) : ''}${prose(text)}`),
    rfc && `\n${rfc.label}: ${rfc.url}`,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

const asText = {
  heading: (text: string) => `${text}\n`,
  label: (text: string) => text,
  prose: (text: string) => withoutMarks(text.replaceAll(marks, (_, literal = '') => literal)),
};

const asMarkdown = {
  heading: (text: string) => `### ${text}\n`,
  label: (text: string) => `**${text}**`,
  // Text of the page may hold what a ticket system would take for a link, a mention or HTML.
  prose: (text: string) =>
    text
      .replaceAll(links, '')
      .replaceAll(literals, (said) => withoutMarks(said).replaceAll(/[\\`*_<>[\]@#|]/g, '\\$&')),
};
const links = /\[(?=\d{3}\])|(?<=\[\d{3})\]/g;
const literals = new RegExp(literalPattern, 'g');
const marks = new RegExp(`(${literalPattern})|\`|\\[(?=\\d{3}\\])|(?<=\\[\\d{3})\\]`, 'g');

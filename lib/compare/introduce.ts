import { classOfCode } from '@/data/code-class';
import type { Entry } from '@/data/registry-shape';
import type { PairNote } from '@/data/schema';
import type { Difference } from '@/lib/compare/comparison';
import { mention, type Wording } from '@/lib/compare/wording';

const mostTopics = 3;

/** What the note says of the pair; without one, in what the codes differ most, and both summaries. */
export function introduce(
  first: Entry,
  second: Entry,
  differences: readonly Difference[],
  { messages, say }: Wording,
  note: PairNote | undefined,
): string[] {
  if (note) return [note.introduction];
  const sameClass = classOfCode(first.code) === classOfCode(second.code);
  const topics = differences
    .flatMap((difference) => (difference.kind === 'dimension' ? [difference.dimension] : []))
    .filter((dimension) => dimension !== 'class')
    .slice(0, mostTopics)
    .map((dimension) => messages.introduction.topics[dimension]);
  const message = sameClass ? messages.introduction.sameClass : messages.introduction.otherClass;
  return [
    say(message, { first: mention(first), second: mention(second), topics }),
    ...[first, second].map((entry) => `${mention(entry)}: ${entry.text.summary}`),
  ];
}

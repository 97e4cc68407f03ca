import { findMatches } from '@/lib/detect/find-matches';
import type { Snippet } from '@/scripts/evaluate/read-corpus';
import { emptyScore, type Score } from '@/scripts/evaluate/score';

/** Scores the detector on one snippet; `tell` hears of each miss and false alarm, with the reason. */
export function scoreSnippet(
  { text, codes, optional = [] }: Snippet,
  tell: (what: 'miss' | 'false alarm', start: number, why: string) => void,
): Score {
  const score = emptyScore();
  const found = new Map(findMatches(text).map((match) => [match.start, match]));
  for (const { start, certainty } of codes) {
    score[certainty] += 1;
    if (found.delete(start)) score[`${certainty}Hits`] += 1;
    else tell('miss', start, certainty);
  }
  for (const { start, end, evidence } of found.values()) {
    if (optional.some((span) => start < span.start + span.text.length && end > span.start)) continue;
    score.falseAlarms += 1;
    tell('false alarm', start, evidence.map(({ rule, weight }) => `${rule} ${weight}`).join(', '));
  }
  return score;
}

import type { Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';

export interface FindOptions {
  readonly strictness?: Strictness;
  /** What the rest of the page says; without it, the text is taken as the whole page. */
  readonly page?: PageContext;
}

/**
 * Finds the SIP response codes in a text: '\n' stands between visual lines, '\t' between table cells.
 * Offsets are UTF-16 units of `text`; the matches are in order and do not overlap.
 */
export function findMatches(text: string, _options: FindOptions = {}): Match[] {
  const matches: Match[] = [];
  for (const found of text.matchAll(/(?<=SIP\/2\.0[ \u00a0])[1-6]\d\d(?!\w)/g)) {
    matches.push({
      code: Number(found[0]),
      start: found.index,
      end: found.index + 3,
      kind: 'explicit',
      evidence: [{ rule: 'status-line', weight: 10 }],
    });
  }
  return matches;
}

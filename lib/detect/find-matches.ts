import { thresholds } from '@/lib/detect/certainty';
import { foldText } from '@/lib/detect/fold-text';
import { judgeByLine } from '@/lib/detect/judge-by-line';
import { judgeBySurroundings } from '@/lib/detect/judge-by-surroundings';
import { endOf } from '@/lib/detect/judged';
import { mapLandmarks } from '@/lib/detect/landmark-map';
import type { Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import { spreadAlongLists } from '@/lib/detect/spread-along-lists';
import { surveyFolded } from '@/lib/detect/survey-text';

export interface FindOptions {
  readonly strictness?: Strictness;
  /** What the rest of the page says; without it, the text is taken as the whole page. */
  readonly page?: PageContext;
  /** A house's own names whose values are codes, such as `myResult`. */
  readonly keys?: readonly string[];
}

/**
 * Finds the SIP response codes in a text: '\n' stands between visual lines, '\t' between table cells.
 * Offsets are UTF-16 units of `text`; the matches are in order and do not overlap.
 */
export function findMatches(raw: string, options: FindOptions = {}): Match[] {
  const { text, unfold } = foldText(raw);
  const threshold = thresholds[options.strictness ?? 'normal'];
  const landmarks = mapLandmarks(text);
  const judged = judgeByLine(text, landmarks, threshold, options.keys ?? []);
  if (judged.length === 0) return [];
  judgeBySurroundings(text, landmarks, options.page ?? surveyFolded(text), judged, threshold);
  spreadAlongLists(text, judged, threshold);
  const matches: Match[] = [];
  for (const one of judged) {
    const { code, kind, evidence } = one;
    if (!kind) continue;
    matches.push({ code, start: unfold(one.start), end: unfold(endOf(one) - 1) + 1, kind, evidence });
  }
  return matches;
}

import type { Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import { quietPatternOf } from '@/lib/detect/quiet-pattern';
import type { Detector } from './detector/detector-contract';

/** With what codes are looked for. */
export interface FindSettings {
  readonly strictness: Strictness;
  /** Patterns that the user has said are no codes here. */
  readonly quiet: ReadonlySet<string>;
  /** Names whose values are codes whatever the page is about. */
  readonly keys: readonly string[];
}

/** Finds the codes in a text of the page, without those that the user has silenced. */
export function findCodes(
  detector: Detector,
  text: string,
  { strictness, quiet, keys }: FindSettings,
  page: PageContext | undefined,
): readonly Match[] {
  const matches = detector.findMatches(text, { strictness, keys, ...(page && { page }) });
  return quiet.size === 0 ? matches : matches.filter((match) => !quiet.has(quietPatternOf(text, match)));
}

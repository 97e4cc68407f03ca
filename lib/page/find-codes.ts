import type { Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import { quietPatternOf } from '@/lib/detect/quiet-pattern';
import type { Detector } from './detector/detector-contract';

/** With what codes are looked for. */
export interface FindSettings {
  readonly strictness: Strictness;
  /** Patterns that the user has said are no codes here. */
  readonly quiet: ReadonlySet<string>;
}

/** Finds the codes in a text of the page, without those that the user has silenced. */
export function findCodes(
  detector: Detector,
  text: string,
  { strictness, quiet }: FindSettings,
  page: PageContext | undefined,
): readonly Match[] {
  const matches = detector.findMatches(text, { strictness, ...(page && { page }) });
  return quiet.size === 0 ? matches : matches.filter((match) => !quiet.has(quietPatternOf(text, match)));
}

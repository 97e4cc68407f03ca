import type { findMatches } from '@/lib/detect/find-matches';
import type { surveyText } from '@/lib/detect/survey-text';

/** The pure detector, as the scanner uses it. */
export interface Detector {
  readonly findMatches: typeof findMatches;
  readonly surveyText: typeof surveyText;
}

declare global {
  /**
   * Set by the detector's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensDetector: Detector | undefined;
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findMatches } from '@/lib/detect/find-matches';
import { surveyText } from '@/lib/detect/survey-text';
import '@/lib/page/detector/detector-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensDetector ??= { findMatches, surveyText };
});

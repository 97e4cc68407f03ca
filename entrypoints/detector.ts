import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findMatches } from '@/lib/detect/find-matches';
import { surveyText } from '@/lib/detect/survey-text';
import { ownGlobal } from '@/lib/page/own-global';
import '@/lib/page/detector/detector-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensDetector = ownGlobal('sipLensDetector') ?? { findMatches, surveyText };
});

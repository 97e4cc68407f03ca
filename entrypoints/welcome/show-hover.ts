import { knowledgeOf } from '@/lib/detect/clues/knowledge';
import { readClues } from '@/lib/detect/clues/read-clues';
import { findMatches } from '@/lib/detect/find-matches';
import { surveyText } from '@/lib/detect/survey-text';
import { beginLifetime } from '@/lib/page/lifetime';
import { ownGlobal } from '@/lib/page/own-global';
import { startScanner } from '@/lib/page/scanner/start-scanner';
import type { FrameSettings } from '@/lib/page/settings/frame-settings';
import { followPageSettings } from '@/lib/page/settings/page-settings';
import { answerVisits } from '@/lib/page/visit/answer-visits';
import { PageVisit } from '@/lib/page/visit/page-visit';
import { createReactCard } from '../card/react-card';
import cardStyles from '../card/style.css?inline';

/**
 * Runs in this page what runs in every other: browsers let no content script into an extension's own pages. Detector,
 * clue reader and card are part of the page, so that nothing has to be loaded from an address that only other pages may use.
 */
export function showHover(): void {
  const detector = ownGlobal('sipLensDetector') ?? { findMatches, surveyText };
  globalThis.sipLensDetector = detector;
  globalThis.sipLensClueReader = ownGlobal('sipLensClueReader') ?? { knowledgeOf, readClues };
  globalThis.sipLensCard = ownGlobal('sipLensCard') ?? createReactCard(document, cardStyles);
  const lifetime = beginLifetime();
  if (!lifetime) return;
  const { signal } = lifetime;
  let settings: FrameSettings | undefined;
  followPageSettings((found) => {
    const isFirst = settings === undefined;
    // No site, so nothing is silenced or drawn here.
    const here = { ...found, quiet: new Set<string>(), readsTerminals: false };
    settings = here;
    if (!isFirst) return;
    const scanner = startScanner({
      document,
      lifetime,
      settings: { now: () => settings ?? here, onChange: () => {} },
      detector,
      pointer: undefined,
      onFollow: () => {},
      onFruitless: () => {},
      onVain: () => {},
    });
    scanner.follow();
    const visit = new PageVisit(document, { ...scanner, settings: () => settings ?? here, signal });
    answerVisits(async () => visit, signal);
  }, signal);
}

import { loadOwnScript } from '../load-own-script';
import type { FrameScanner } from '../scanner/frame-scanner';
import type { OpenSite } from '../settings/site-contract';
import type { Visit, VisitedPage } from './visit-contract';

/**
 * Gives what answers for a frame whose scanner may not be loaded yet: it is, as soon as something has to be read. The
 * same as long as the site is the same, since it remembers how far it has gone; none where the site is off.
 */
export function visitsOf(frame: FrameScanner, signal: AbortSignal): () => Promise<Visit | undefined> {
  const visits = new WeakMap<OpenSite, Visit>();
  return async () => {
    const [begin, site] = await Promise.all([loadOwnScript('sipLensVisit'), frame.site()]);
    if (!site || signal.aborted) return undefined;
    const visit = visits.get(site) ?? begin(visitedPage(frame, site));
    visits.set(site, visit);
    return visit;
  };
}

function visitedPage(frame: FrameScanner, { settings, lifetime }: OpenSite): VisitedPage {
  return {
    read: async () => (await frame.open())?.read(),
    settings: settings.now,
    openCard: async (...opening) => (await frame.open())?.openCard(...opening) ?? false,
    lastShown: () => frame.scanner()?.lastShown(),
    pinCard: () => frame.scanner()?.pinCard(),
    closeCard: () => frame.scanner()?.closeCard(),
    signal: lifetime.signal,
  };
}

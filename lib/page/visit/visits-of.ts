import { loadOwnScript } from '../load-own-script';
import type { Lookout } from '../lookout';
import type { OpenSite } from '../settings/site-contract';
import type { Visit, VisitedPage } from './visit-contract';

/**
 * Gives what answers for a frame whose scanner may not be loaded yet: it is, as soon as something has to be read. The
 * same as long as the site is the same, since it remembers how far it has gone; none where the site is off.
 */
export function visitsOf(lookout: Lookout, signal: AbortSignal): () => Promise<Visit | undefined> {
  const visits = new WeakMap<OpenSite, Visit>();
  return async () => {
    const [begin, site] = await Promise.all([loadOwnScript('sipLensVisit'), lookout.site()]);
    if (!site || signal.aborted) return undefined;
    const visit = visits.get(site) ?? begin(visitedPage(lookout, site));
    visits.set(site, visit);
    return visit;
  };
}

function visitedPage(lookout: Lookout, { settings, lifetime }: OpenSite): VisitedPage {
  return {
    read: async () => (await lookout.open())?.read(),
    settings: settings.now,
    openCard: async (...opening) => (await lookout.open())?.openCard(...opening) ?? false,
    lastShown: () => lookout.scanner()?.lastShown(),
    pinCard: () => lookout.scanner()?.pinCard(),
    closeCard: () => lookout.scanner()?.closeCard(),
    signal: lifetime.signal,
  };
}

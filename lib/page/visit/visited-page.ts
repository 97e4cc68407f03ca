import type { FindSettings } from '../find-codes';
import type { Lookout } from '../lookout';
import type { VisitedPage } from './visit-contract';

/** What a visit needs of a frame whose scanner may not be loaded yet: it is, as soon as something has to be read. */
export function visitedPage(
  lookout: Lookout,
  settings: () => FindSettings,
  signal: AbortSignal,
): VisitedPage {
  return {
    read: async () => (await lookout.open())?.read(),
    settings,
    openCard: async (...opening) => (await lookout.open())?.openCard(...opening) ?? false,
    lastShown: () => lookout.scanner()?.lastShown(),
    pinCard: () => lookout.scanner()?.pinCard(),
    closeCard: () => lookout.scanner()?.closeCard(),
    signal,
  };
}

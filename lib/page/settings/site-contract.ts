import type { Lifetime } from '../lifetime';
import type { Asked } from './ask-storage';
import type { LiveSettings } from './frame-settings';

/** A frame's site, for as long as it is switched on and its codes are weighed in the same way. */
export interface OpenSite {
  readonly lifetime: Lifetime;
  readonly settings: LiveSettings;
}

/**
 * Tells of a frame's site, and again each time it is another: undefined where it is switched off. `asked` is what
 * the storage has been asked while the site's script was loading.
 */
export type FollowSite = (
  window: Window,
  lifetime: Lifetime,
  onSite: (site: OpenSite | undefined) => void,
  asked: Asked,
) => void;

declare global {
  /**
   * Set by the site's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensSite: FollowSite | undefined;
}

import { quietOn } from '@/lib/settings/quiet-on';
import { matchesSite } from '@/lib/settings/site-pattern';
import { isSiteOn } from '@/lib/settings/site-verdict';
import { frameAddresses } from './frame-addresses';
import type { FrameSettings, LiveSettings } from './frame-settings';
import { followPageSettings, type PageSettings } from './page-settings';
import type { FollowSite } from './site-contract';

/** How the site is being read, until it is to be read in another way. */
interface Stretch {
  readonly strictness: PageSettings['strictness'];
  readonly keys: string;
  readonly end: AbortController;
}

/**
 * Tells of a frame's site: a site that is on ends when it is switched off, and another begins with another strictness
 * or other keys, because everything has to be weighed again.
 */
export const followSite: FollowSite = (window, lifetime, onSite, asked) => {
  let current: FrameSettings | undefined;
  /** Undefined before the settings are known; null while the site is off. */
  let stretch: Stretch | null | undefined;
  const listeners = new Set<() => void>();
  const onSettings = (settings: PageSettings) => {
    const addresses = frameAddresses(window);
    const here = {
      ...settings,
      quiet: quietOn(settings.quiet, addresses),
      readsTerminals: settings.terminals.some((pattern) =>
        addresses.some((address) => matchesSite(pattern, address)),
      ),
    };
    current = here;
    const isOn = isSiteOn(settings, addresses);
    const keys = settings.keys.join();
    if (isOn && stretch?.strictness === settings.strictness && stretch.keys === keys) {
      for (const listener of listeners) listener();
      return;
    }
    stretch?.end.abort();
    if (!isOn) {
      if (stretch !== null) onSite(undefined);
      stretch = null;
      return;
    }
    const end = new AbortController();
    stretch = { strictness: settings.strictness, keys, end };
    const signal = AbortSignal.any([end.signal, lifetime.signal]);
    const live: LiveSettings = {
      now: () => current ?? here,
      onChange(listener, until) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
    };
    onSite({ lifetime: { signal, check: () => lifetime.check() && !signal.aborted }, settings: live });
  };
  followPageSettings(onSettings, lifetime.signal, asked);
};

import { quietOn } from '@/lib/settings/quiet-on';
import { matchesSite } from '@/lib/settings/site-pattern';
import { isSiteOn } from '@/lib/settings/site-verdict';
import type { Lifetime } from '../lifetime';
import { frameAddresses } from './frame-addresses';
import type { FrameSettings, LiveSettings } from './frame-settings';
import { followPageSettings, type PageSettings } from './page-settings';

/** Begins the work in a frame. */
type Begin = (lifetime: Lifetime, settings: LiveSettings) => void;

/** What has been begun, and with what numbers were weighed. */
interface Running {
  readonly strictness: PageSettings['strictness'];
  readonly keys: string;
  readonly end: AbortController;
}

/**
 * Works in a frame as long as its site is switched on: nothing is begun where it is off, and what has been begun is
 * taken away when it is switched off. Another strictness or other keys begin anew, because everything has to be weighed again.
 */
export function whileSiteIsOn(window: Window, lifetime: Lifetime, begin: Begin): void {
  let current: FrameSettings | undefined;
  let running: Running | undefined;
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
    if (running && (!isOn || running.strictness !== settings.strictness || running.keys !== keys)) {
      running.end.abort();
      running = undefined;
    }
    if (running) for (const listener of listeners) listener();
    if (!isOn || running) return;
    const end = new AbortController();
    running = { strictness: settings.strictness, keys, end };
    const signal = AbortSignal.any([end.signal, lifetime.signal]);
    const live: LiveSettings = {
      now: () => current ?? here,
      onChange(listener, until) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
    };
    begin({ signal, check: () => lifetime.check() && !signal.aborted }, live);
  };
  followPageSettings(onSettings, lifetime.signal);
}

import { isSiteOn } from '@/lib/settings/site-verdict';
import type { Lifetime } from '../lifetime';
import { frameAddresses } from './frame-addresses';
import { followPageSettings, type PageSettings } from './page-settings';

/** Begins the work in a frame; `settings` gives what holds at the moment it is asked. */
type Begin = (lifetime: Lifetime, settings: () => PageSettings) => void;

/** What has been begun, and with which strictness. */
interface Running {
  readonly strictness: PageSettings['strictness'];
  readonly end: AbortController;
}

/**
 * Works in a frame as long as its site is switched on: nothing is begun where it is off, and what has been begun is
 * taken away when it is switched off. Another strictness begins anew, because everything has to be weighed again.
 */
export function whileSiteIsOn(window: Window, lifetime: Lifetime, begin: Begin): void {
  let current: PageSettings | undefined;
  let running: Running | undefined;
  const onSettings = (settings: PageSettings) => {
    current = settings;
    const isOn = isSiteOn(settings, frameAddresses(window));
    if (running && (!isOn || running.strictness !== settings.strictness)) {
      running.end.abort();
      running = undefined;
    }
    if (!isOn || running) return;
    const end = new AbortController();
    running = { strictness: settings.strictness, end };
    const signal = AbortSignal.any([end.signal, lifetime.signal]);
    begin({ signal, check: () => lifetime.check() && !signal.aborted }, () => current ?? settings);
  };
  followPageSettings(onSettings, lifetime.signal);
}

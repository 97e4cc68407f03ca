import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/settings/setting-values';
import { readSettings } from '../settings/stored-settings';
import { keepRegistered } from './keep-registered';

/**
 * Has the browser run the terminal script in the page's own world, before the page's scripts, on the sites of the
 * settings and on no other.
 */
export function registerTerminals(): void {
  const register = keepRegistered(async () => ({
    id: 'terminals',
    matches: (await readSettings()).terminals.map(matchPatternOf),
    file: '/content-scripts/terminal.js',
    world: 'MAIN',
    matchOriginAsFallback: false,
  }));
  browser.runtime.onInstalled.addListener(register);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && settingsKey in changes) register();
  });
}

/** Firefox knows no ports in match patterns: the script runs on all of the host then, and is asked on the site alone. */
function matchPatternOf(pattern: string): string {
  return import.meta.env.BROWSER === 'firefox' ? pattern.replace(/^([^/]*\/\/[^/]*?):\d+\//, '$1/') : pattern;
}

import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/settings/setting-values';
import { readSettings } from '../settings/stored-settings';

const id = 'terminals';

/**
 * Has the browser run the terminal script in the page's own world, before the page's scripts, on the sites of the
 * settings and on no other. The browser keeps the registration; it changes when the settings do.
 */
export function registerTerminals(): void {
  let last = Promise.resolve();
  const register = () => {
    // One after the other: two changes at once would both find nothing registered.
    last = last.then(registerAnew);
  };
  browser.runtime.onInstalled.addListener(register);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && settingsKey in changes) register();
  });
}

async function registerAnew(): Promise<void> {
  const { terminals } = await readSettings();
  const matches = terminals.map(matchPatternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (JSON.stringify(registered?.matches ?? []) === JSON.stringify(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      js: ['/content-scripts/terminal.js'],
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: true,
    },
  ]);
}

/** Firefox knows no ports in match patterns: the script runs on all of the host then, and is asked on the site alone. */
function matchPatternOf(pattern: string): string {
  return import.meta.env.BROWSER === 'firefox' ? pattern.replace(/^([^/]*\/\/[^/]*?):\d+\//, '$1/') : pattern;
}

import { browser } from 'wxt/browser';
import { knownSettings } from '@/lib/settings/known-settings';
import { migrateSettings } from '@/lib/settings/migrate-settings';
import { keysOfPack, ownKeysKey, ownKeysOf } from '@/lib/settings/own-keys';
import { noPolicy, type Policy, policyOf, underPolicy } from '@/lib/settings/policy';
import { type Settings, settingsKey } from '@/lib/settings/setting-values';
import { soonOr } from '@/lib/settings/soon-or';

/** The settings as they hold for pages: the user's under those of a fleet. */
export interface PageSettings extends Settings {
  readonly policy: Policy;
  /** Names in logs whose values are SIP codes, as the packs of the fleet and of the user list them. */
  readonly keys: readonly string[];
}

/** Only a fleet has managed storage; elsewhere Firefox refuses to read it. */
function readPolicy(): Promise<Policy> {
  return browser.storage.managed.get().then(policyOf, () => noPolicy);
}

async function readPageSettings(asked: Promise<Policy>): Promise<PageSettings> {
  const [stored, local, policy] = await Promise.all([
    // Storage that cannot be read is no reason not to work: the defaults hold.
    browser.storage.sync.get<Record<string, unknown>>(settingsKey).catch(() => nothing),
    browser.storage.local.get<Record<string, unknown>>(ownKeysKey).catch(() => nothing),
    soonOr(asked, noPolicy),
  ]);
  const settings = knownSettings(migrateSettings(stored[settingsKey]));
  const own = ownKeysOf(local[ownKeysKey]);
  return { ...underPolicy(settings, policy), policy, keys: withKeysOf(policy, own) };
}

const nothing: Record<string, unknown> = {};

const withKeysOf = ({ pack }: Policy, own: readonly string[]) => ownKeysOf([...keysOfPack(pack), ...own]);

/** Reads the settings, and reads them again each time they change, until `signal` aborts. */
export function followPageSettings(onSettings: (settings: PageSettings) => void, signal: AbortSignal): void {
  let readings = 0;
  const read = async () => {
    readings += 1;
    const reading = readings;
    // A later reading knows better: an answer that comes after it was begun would bring old settings back.
    const isOver = () => signal.aborted || reading !== readings;
    const asked = readPolicy();
    const settings = await readPageSettings(asked);
    if (isOver()) return;
    onSettings(settings);
    // A policy that came too late to be waited for holds from then on.
    const policy = await asked;
    if (settings.policy === noPolicy && policy !== noPolicy && !isOver()) {
      onSettings({ ...underPolicy(settings, policy), policy, keys: withKeysOf(policy, settings.keys) });
    }
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (
      area === 'managed' ||
      (area === 'sync' && settingsKey in changes) ||
      (area === 'local' && ownKeysKey in changes)
    )
      void read();
  };
  browser.storage.onChanged.addListener(onChanged);
  // The browser takes the listener itself when the extension has gone, and its API with it.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
  void read();
}

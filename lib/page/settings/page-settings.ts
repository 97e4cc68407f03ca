import { knownSettings } from '@/lib/settings/known-settings';
import { migrateSettings } from '@/lib/settings/migrate-settings';
import { keysOfPack, ownKeysOf } from '@/lib/settings/own-keys';
import { noPolicy, type Policy, policyOf, underPolicy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/setting-values';
import { soonOr } from '@/lib/settings/soon-or';
import { type Asked, askStorage } from './ask-storage';
import { onStorageChange } from './on-storage-change';

/** The settings as they hold for pages: the user's under those of a fleet. */
export interface PageSettings extends Settings {
  readonly policy: Policy;
  /** Names in logs whose values are SIP codes, as the packs of the fleet and of the user list them. */
  readonly keys: readonly string[];
}

/** ms to wait for a fleet's policy, which has been asked while this script was loading. */
const patienceMs = 20;

async function readPageSettings(asked: Asked, answer: Promise<Policy>): Promise<PageSettings> {
  const [stored, own, policy] = await Promise.all([
    asked.settings,
    asked.ownKeys,
    soonOr(answer, noPolicy, patienceMs),
  ]);
  const settings = knownSettings(migrateSettings(stored));
  return { ...underPolicy(settings, policy), policy, keys: withKeysOf(policy, ownKeysOf(own)) };
}

const withKeysOf = ({ pack }: Policy, own: readonly string[]) => ownKeysOf([...keysOfPack(pack), ...own]);

/**
 * Reads the settings, and reads them again each time they change, until `signal` aborts. `first` has been asked
 * already.
 */
export function followPageSettings(
  onSettings: (settings: PageSettings) => void,
  signal: AbortSignal,
  first = askStorage(),
): void {
  let last: Asked | undefined;
  const read = async (asked: Asked) => {
    last = asked;
    // A later reading knows better: an answer that comes after it was begun would bring old settings back.
    const isOver = () => signal.aborted || last !== asked;
    const answer = asked.policy.then(policyOf);
    const settings = await readPageSettings(asked, answer);
    if (isOver()) return;
    onSettings(settings);
    // A policy that came too late to be waited for holds from then on.
    const policy = await answer;
    if (settings.policy === noPolicy && policy !== noPolicy && !isOver()) {
      onSettings({ ...underPolicy(settings, policy), policy, keys: withKeysOf(policy, settings.keys) });
    }
  };
  onStorageChange(() => void read(askStorage()), signal);
  void read(first);
}

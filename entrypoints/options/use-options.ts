import { useEffect, useState } from 'react';
import type { Pack } from '@/data/pack-schema';
import { readPacks } from '@/lib/extension/packs/stored-packs';
import { followSettings } from '@/lib/extension/settings/follow-settings';
import { readPolicy } from '@/lib/extension/settings/stored-policy';
import { readSettings } from '@/lib/extension/settings/stored-settings';
import type { Policy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/setting-values';

/** All that the options show. */
interface StoredOptions {
  /** The user's own settings, without what a fleet sets. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly packs: readonly Pack[];
}

async function readOptions(): Promise<StoredOptions> {
  const [settings, policy, packs] = await Promise.all([readSettings(), readPolicy(), readPacks()]);
  return { settings, policy, packs };
}

/** What is stored, followed through changes of this window and others; undefined until it has been read. */
export function useOptions(onSettings: () => void): StoredOptions | undefined {
  const [options, setOptions] = useState<StoredOptions>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page gives a new function each time it is drawn
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const found = await readOptions();
      if (!end.signal.aborted) setOptions(found);
    };
    const onChange = () => {
      void read();
      onSettings();
    };
    followSettings(onChange, end.signal);
    void read();
    return () => end.abort();
  }, []);
  return options;
}

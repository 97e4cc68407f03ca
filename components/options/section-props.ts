import type { Policy } from '@/lib/settings/policy';
import type { Settings, SettingsChange } from '@/lib/settings/setting-values';

/** What a part of the options shows, and how it changes it. */
export interface SectionProps {
  /** The settings as they hold, those of a fleet included. */
  readonly settings: Settings;
  readonly policy: Policy;
  /** Changes settings; resolves with whether that has been kept. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}

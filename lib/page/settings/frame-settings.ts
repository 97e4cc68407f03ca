import type { FindSettings } from '../find-codes';
import type { PageSettings } from './page-settings';

/** The settings as they hold in one frame. */
export interface FrameSettings extends Omit<PageSettings, 'quiet'>, FindSettings {
  /** Whether this is a site whose drawn terminals are to be read. */
  readonly readsTerminals: boolean;
}

/** The settings of a frame at each moment. */
export interface LiveSettings {
  now(): FrameSettings;
  /** Calls back each time that they have changed, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

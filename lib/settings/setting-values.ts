import type { Strictness } from '@/lib/detect/match';

/** The form in which settings are kept: one more with each migration. */
export const settingsVersion = 1;
/** Where the settings stand in `storage.sync`, as one object. */
export const settingsKey = 'settings';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'huge'] as const;
export const hoverTriggers = ['rest', 'modifier'] as const;
/** Keys as `KeyboardEvent.key` names them. */
export const modifierKeys = ['Alt', 'Control', 'Shift', 'Meta'] as const;
export const strictnesses = ['strict', 'normal', 'eager'] as const satisfies readonly Strictness[];
export const siteModes = ['all', 'listed'] as const;
/** ms: above this a hover feels broken. */
export const mostRestMs = 1_000;
/** Sites, terminals or quiet patterns: `storage.sync` holds 8 kB an item, so no list grows beyond sense. */
export const mostSites = 500;

/** Whether the extension works on the pages that a pattern matches. */
export interface SiteRule {
  readonly pattern: string;
  readonly on: boolean;
}

/** Something that the user has said is no SIP code on a site. */
export interface QuietPattern {
  readonly site: string;
  readonly pattern: string;
}

/** All that the user can set, but for packs of own codes. */
export interface Settings {
  /** A folder of `data/text`, or `browser` to follow the browser. */
  readonly locale: string;
  readonly theme: (typeof themes)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly restMs: number;
  /** What opens a card: resting on a code, or resting with a key held. */
  readonly hover: (typeof hoverTriggers)[number];
  readonly modifier: (typeof modifierKeys)[number];
  readonly strictness: Strictness;
  /** Whether the extension works on sites that no rule names. */
  readonly siteMode: (typeof siteModes)[number];
  readonly sites: readonly SiteRule[];
  /** Sites with terminals that draw their text. */
  readonly terminals: readonly string[];
  readonly quiet: readonly QuietPattern[];
}

/** What a change is made of: new values, or a function of the settings as they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

export const defaultSettings: Settings = {
  locale: 'browser',
  theme: 'auto',
  textSize: 'normal',
  restMs: 250,
  hover: 'rest',
  modifier: 'Alt',
  strictness: 'normal',
  siteMode: 'all',
  sites: [],
  terminals: [],
  quiet: [],
};

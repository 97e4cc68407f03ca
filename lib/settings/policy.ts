import { isPlainObject } from './plain-object';
import { type Settings, strictnesses } from './setting-values';

/** What the administrator of a fleet has set: `storage.managed`, described by `public/managed-schema.json`. */
export interface Policy {
  /** Where the extension works whatever else is said. */
  readonly allowedSites: readonly string[];
  /** Where it does not work, but for allowed sites. */
  readonly deniedSites: readonly string[];
  readonly locale?: string;
  readonly strictness?: Settings['strictness'];
  /** A pack of own codes, not checked yet. */
  readonly pack?: unknown;
  /** Whether the user can change any setting. */
  readonly lockOptions: boolean;
}

export const noPolicy: Policy = { allowedSites: [], deniedSites: [], lockOptions: false };

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** Reads a policy; a field that makes no sense is as if it were not there. */
export function policyOf(stored: unknown): Policy {
  if (!isPlainObject(stored)) return noPolicy;
  const strictness = strictnesses.find((each) => each === stored.strictness);
  return {
    allowedSites: textsOf(stored.allowedSites),
    deniedSites: textsOf(stored.deniedSites),
    lockOptions: stored.lockOptions === true,
    ...(typeof stored.locale === 'string' && { locale: stored.locale }),
    ...(strictness && { strictness }),
    ...(isPlainObject(stored.pack) && { pack: stored.pack }),
  };
}

/** The settings as they hold: what the policy sets goes before what the user has chosen. */
export function underPolicy(settings: Settings, { locale, strictness }: Policy): Settings {
  return {
    ...settings,
    ...(locale !== undefined && { locale }),
    ...(strictness !== undefined && { strictness }),
  };
}

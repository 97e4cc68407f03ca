import { browser } from 'wxt/browser';
import type { Pack, PackEntry } from '@/data/pack-schema';
import { isPlainObject } from '@/lib/settings/plain-object';

/** Where packs stand in `storage.local`: they are too large to be synced, and what a house knows stays in it. */
export const packsKey = 'packs';

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isText));

function isEntry(value: unknown): value is PackEntry {
  if (!isPlainObject(value)) return false;
  if (value.kind === 'key') return isText(value.key);
  if (!Number.isInteger(value.code)) return false;
  if (value.kind === 'note') return isText(value.text);
  const hasTexts = isText(value.phrase) && isText(value.description);
  return value.kind === 'code' && hasTexts && isTexts(value.whenYouSeeIt) && isTexts(value.howToFix);
}

/**
 * A pack as far as it can be read. By hand, because cards read it and the schema would be a thirtieth of a card; it
 * has been checked whole before it was kept.
 */
export function packOf(value: unknown): Pack | undefined {
  if (!isPlainObject(value) || !Array.isArray(value.entries)) return undefined;
  const { name, version, entries } = value;
  if (typeof name !== 'string' || typeof version !== 'string') return undefined;
  return { name, version, entries: entries.filter(isEntry) };
}

/** The packs that the user has added. Throws when the storage cannot be read: for whoever changes them. */
export async function readStoredPacks(): Promise<Pack[]> {
  const { [packsKey]: stored } = await browser.storage.local.get(packsKey);
  return Array.isArray(stored) ? stored.flatMap((each) => packOf(each) ?? []) : [];
}

/** The packs that the user has added; unreadable storage holds none. */
export async function readPacks(): Promise<Pack[]> {
  return readStoredPacks().catch(() => []);
}

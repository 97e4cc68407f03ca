import { browser } from 'wxt/browser';
import { type Appearance, knownAppearance } from '@/lib/settings/known-appearance';
import { knownSettings } from '@/lib/settings/known-settings';
import { migrateSettings, versionOf } from '@/lib/settings/migrate-settings';
import { isPlainObject } from '@/lib/settings/plain-object';
import { type Settings, settingsKey, settingsVersion } from '@/lib/settings/setting-values';

/** What the storage holds, brought to this version. Throws when it cannot be read. */
async function readStored(): Promise<unknown> {
  const { [settingsKey]: stored } = await browser.storage.sync.get(settingsKey);
  // Before there were settings, there was one: the language, in another storage.
  return migrateSettings(stored ?? (await browser.storage.local.get('locale')));
}

/** The settings; what makes no sense is the default. Throws when the storage cannot be read: for whoever changes them. */
export async function readStoredSettings(): Promise<Settings> {
  return knownSettings(await readStored());
}

/** The settings; what cannot be read or makes no sense is the default, and stays where it is. */
export async function readSettings(): Promise<Settings> {
  return readStoredSettings().catch(() => knownSettings(undefined));
}

/** The part of the settings that a card needs, read in the same way. */
export async function readAppearance(): Promise<Appearance> {
  return knownAppearance(await readStored().catch(() => undefined));
}

/**
 * Puts a change onto what the storage holds. What a later version has added stays, and so does its number: nothing
 * that this version does not know is lost. Throws when the storage is full, or cannot be read.
 */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const stored = await readStored();
  const before = isPlainObject(stored) ? stored : {};
  const version = Math.max(settingsVersion, versionOf(before));
  await browser.storage.sync.set({ [settingsKey]: { ...before, ...change, version } });
}

import type { FileContent } from '@/lib/settings/file-fault';
import { wrongFile } from '@/lib/settings/file-fault';
import { migrateSettings } from '@/lib/settings/migrate-settings';
import { isPlainObject } from '@/lib/settings/plain-object';
import { type Settings, settingsVersion } from '@/lib/settings/setting-values';
import { readJsonFile } from './read-json-file';
import { AnySettings, SettingsFile, settingNames } from './settings-schema';

/** Settings are a few kilobytes; a file of more is something else. */
const mostBytes = 200_000;

/** What a file of settings changes, and whether a later version wrote it. */
export interface ImportedSettings {
  readonly change: Partial<Settings>;
  readonly isNewer: boolean;
}

/** Reads a file of settings of any version. From a later one, what is known is taken and the rest is left. */
export function importSettings(text: string): FileContent<ImportedSettings> {
  const file = readJsonFile(text, { schema: AnySettings, mostBytes });
  if (file.kind === 'faulty') return file;
  const migrated = migrateSettings(file.content);
  if (!isPlainObject(migrated)) return wrongFile('wrong-type', { type: 'object' });
  const isNewer = Number(migrated.version) > settingsVersion;
  const known = isNewer ? onlyKnown(migrated) : migrated;
  const read = readJsonFile(JSON.stringify(known), { schema: SettingsFile, mostBytes });
  if (read.kind === 'faulty') return read;
  const { version: _, ...change } = read.content;
  return { kind: 'ok', content: { change, isNewer } };
}

function onlyKnown(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = ['version', ...settingNames];
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}

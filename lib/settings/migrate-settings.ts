import { isPlainObject } from './plain-object';

type Stored = Readonly<Record<string, unknown>>;
/** Takes settings of one version to the next. Once released, never changed: a fixture holds it to that. */
type Migration = (from: Stored) => Stored;

/** The language stood alone, in `storage.local`, and was absent to follow the browser. */
const toVersion1: Migration = ({ locale }) => ({ locale: typeof locale === 'string' ? locale : 'browser' });

/** The migration at each place leads to the version one above it. */
const migrations: readonly Migration[] = [toVersion1];

/** The version that settings say they are of; what says nothing is of the time before versions. */
export function versionOf(stored: Stored): number {
  return typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
}

/** Brings settings of an older version to this one. Those of a later version, and no settings at all, stay as they are. */
export function migrateSettings(stored: unknown): unknown {
  if (!isPlainObject(stored)) return stored;
  const steps = migrations.slice(versionOf(stored));
  return steps.reduce<Stored>((from, step) => ({ ...step(from), version: versionOf(from) + 1 }), stored);
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, type Target } from '@/scripts/build/wxt';

/** All that a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'data',
  'lib',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
];

/** When anything below a path last changed; a folder's own time tells of files that were removed. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the last build is newer than its sources. */
export function isBuilt(target: Target): boolean {
  const manifest = join(buildFolder(target), 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest));
}

import { cpSync } from 'node:fs';
import { buildExtension, buildFolder } from '@/scripts/build/wxt';

/**
 * Builds the extension, unless a build is given, and copies it to a folder of ours: another build may overwrite
 * the first meanwhile.
 */
export function copyBuild(build: string | undefined, folder: string): void {
  if (build === undefined) buildExtension('chrome');
  cpSync(build ?? buildFolder('chrome'), folder, { recursive: true });
}

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The browsers that there is a build for. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof TARGETS)[number];

/** The folder of an unpacked build. */
export function buildFolder(target: Target): string {
  return resolve(`.output/${target}-mv3`);
}

/** Builds the extension. Throws what the build printed when it fails. */
export function buildExtension(target: Target): void {
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed.\n${stdout}${stderr}`);
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, TARGETS } from '@/scripts/build/wxt';
import { checkChangelog } from '@/scripts/release/check-changelog';

const OUTPUT = '.output';
const RELEASE = join(OUTPUT, 'release');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a tool of `node_modules`, or a script of ours. Throws when it fails; what it said is on the terminal. */
function run(what: string, ...command: string[]): void {
  say(`${what} …`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${what}: failed. Nothing is released.`);
}

/** Collects zips and bills of materials in one folder, with their hashes. */
function collect(version: string): string {
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const isZip = (name: string) => name.startsWith(`sip-lens-${version}-`) && name.endsWith('.zip');
  for (const name of readdirSync(OUTPUT).filter(isZip)) copyFileSync(join(OUTPUT, name), join(RELEASE, name));
  for (const target of TARGETS) {
    copyFileSync(`${buildFolder(target)}.cdx.json`, join(RELEASE, `sip-lens-${version}-${target}.cdx.json`));
  }
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(RELEASE, name)))
      .digest('hex');
  // As `sha256sum --check` reads it.
  const sums = readdirSync(RELEASE).map((name) => `${hash(name)}  ${name}\n`);
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
  return sums.join('');
}

/** `npm run release`: checks, builds and zips for every browser, and leaves all that is handed to the stores in one folder. */
export function main(): number {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  checkChangelog(readFileSync('CHANGELOG.md', 'utf8'), version);
  run('Types', 'node_modules/typescript/bin/tsc', '--noEmit');
  run('Lint', 'node_modules/@biomejs/biome/bin/biome', 'check');
  run('Unused code', 'node_modules/knip/bin/knip.js');
  run('Known faults of packages', 'scripts/audit.mjs');
  for (const target of TARGETS) run(`Zip for ${target}`, 'node_modules/wxt/bin/wxt.mjs', 'zip', '-b', target);
  // Manifests, permissions, web-ext lint, licences, weights, and the same bytes a second time.
  run('Builds', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/unit/build');
  say(`\n${collect(version)}\nReady in ${RELEASE}.`);
  return 0;
}

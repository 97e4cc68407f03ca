import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';

const elsewhere = mkdtempSync(join(tmpdir(), 'sip-lens-sources-'));
afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Builds and zips for Firefox, sources and all; gives the hash of each zip. */
function zip(root: string, outDir: string): Record<string, string> {
  // Vitest's own mode would give another React.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const script = `import('wxt').then(({ zip }) => zip({ browser: 'firefox', outDir: ${JSON.stringify(outDir)} }))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const zips = readdirSync(join(root, outDir)).filter((name) => name.endsWith('.zip'));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, outDir, name)))
      .digest('hex');
  return Object.fromEntries(zips.map((name) => [name, hash(name)]));
}

function unzip(file: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

test('the sources that are sent to a store give the same bytes again, in another folder', {
  timeout: 180_000,
}, () => {
  const outDir = '.test-output/release';
  const first = zip('.', outDir);
  expect(Object.keys(first)).toHaveLength(2);
  const sources = Object.keys(first).find((name) => name.includes('sources'));
  unzip(join(outDir, sources ?? ''), elsewhere);
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  expect(zip(elsewhere, outDir)).toEqual(first);
});

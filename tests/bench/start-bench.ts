import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from '@/scripts/browsers/ensure-chromium';
import type { Bench, Extension } from '@/tests/bench/bench';
import { BenchBrowser } from '@/tests/bench/browser/bench-browser';
import { copyBuild } from '@/tests/bench/browser/copy-build';
import { writeLeastExtension } from '@/tests/bench/browser/write-least-extension';
import type { BenchOptions } from '@/tests/bench/options';
import { startPageServer } from '@/tests/browser/fixtures/page-server';

/** Prepares everything that workloads need, in a folder that is thrown away afterwards. */
export async function startBench(folder: string, { quick, build }: BenchOptions) {
  const folders: Record<Extension, string> = {
    lens: join(folder, 'lens'),
    empty: join(folder, 'empty'),
    reading: join(folder, 'reading'),
  };
  copyBuild(build, folders.lens);
  for (const name of ['empty', 'reading'] as const) writeLeastExtension(folders[name], name);
  const server = await startPageServer();
  let open: { extension: Extension; browser: BenchBrowser } | undefined;
  const closeBrowser = async () => {
    await open?.browser.close();
    open = undefined;
  };
  const freshBrowser = async (extension: Extension) => {
    await closeBrowser();
    open = { extension, browser: await BenchBrowser.start(folders[extension]) };
    return open.browser;
  };
  const bench: Bench = {
    quick,
    server,
    build: folders.lens,
    rounds: (full) => (quick ? Math.min(full, 2) : full),
    browser: async (extension) =>
      open?.extension === extension && !open.browser.closed ? open.browser : freshBrowser(extension),
    freshBrowser,
  };
  return {
    ...bench,
    version: async () =>
      spawnSync(ensureChromium({ branded: false }), ['--version'], { encoding: 'utf8' }).stdout.trim(),
    close: async () => {
      await closeBrowser();
      server.close();
    },
  };
}

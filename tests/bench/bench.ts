import type { BenchBrowser } from '@/tests/bench/browser/bench-browser';
import type { LeastExtension } from '@/tests/bench/browser/write-least-extension';
import type { PageServer } from '@/tests/browser/fixtures/page-server';

/** Which extension a browser has in it. */
export type Extension = 'lens' | LeastExtension;

/** What a workload measures with. */
export interface Bench {
  readonly quick: boolean;
  readonly server: PageServer;
  /** Folder of the built extension, which nobody else writes to. */
  readonly build: string;
  /** How often to measure something: fewer times with `--quick`. */
  rounds(full: number): number;
  /** A browser that stays open for the next workload; only one is open at a time. */
  browser(extension: Extension): Promise<BenchBrowser>;
  /** A browser just started, for what happens only once; the one that was open is closed. */
  freshBrowser(extension: Extension): Promise<BenchBrowser>;
}

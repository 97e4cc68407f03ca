import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { BenchPage } from '@/tests/bench/browser/bench-page';
import { type SpawnedChromium, spawnChromium } from '@/tests/bench/browser/spawn-chromium';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';

/** Whether a page has the browser's extension in it. */
export type Side = 'with' | 'without';

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

/**
 * A Chromium with one extension. Pages of its profile have the extension; pages of a second, private context do
 * not, so that both sides of a comparison run in the same browser.
 */
export class BenchBrowser {
  #closed = false;

  private constructor(
    private readonly spawned: SpawnedChromium,
    private readonly profile: string,
    private readonly browser: Browser,
    private readonly session: CDPSession,
  ) {}

  static async start(extension: string): Promise<BenchBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'sip-lens-bench-'));
    const spawned = await spawnChromium(extension, profile);
    const browser = await chromium.connectOverCDP(spawned.endpoint);
    return new BenchBrowser(spawned, profile, browser, await browser.newBrowserCDPSession());
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Opens a tab, in front of all others. */
  async newPage(side: Side): Promise<BenchPage> {
    const [profile] = this.browser.contexts();
    const context = side === 'with' && profile ? profile : await this.browser.newContext({ viewport: null });
    return BenchPage.open(context, side);
  }

  /** Records what the browser does during some work. */
  async record<Result>(work: () => Promise<Result>): Promise<{ result: Result; events: TraceEvent[] }> {
    const events: TraceEvent[] = [];
    // Cast: the protocol leaves the form of events open; `TraceEvent` names what all events that we ask for have.
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    this.session.on('Tracing.dataCollected', collect);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
    });
    try {
      const result = await work();
      const complete = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
      await this.session.send('Tracing.end');
      await complete;
      return { result, events };
    } finally {
      this.session.off('Tracing.dataCollected', collect);
    }
  }

  /** Stops the extension's service worker, as the browser does after half a minute of rest. */
  async stopServiceWorker(): Promise<void> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    for (const { type, targetId } of targetInfos) {
      if (type === 'service_worker') await this.session.send('Target.closeTarget', { targetId });
    }
  }

  async hasServiceWorker(): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    return targetInfos.some(({ type }) => type === 'service_worker');
  }

  /** Ends the browser, also one whose page never answers again. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const gone = new Promise((resolve) => this.spawned.process.once('exit', resolve));
    const timer = setTimeout(() => this.spawned.process.kill('SIGKILL'), 5_000);
    await this.session.send('Browser.close').catch(() => {});
    await gone;
    clearTimeout(timer);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

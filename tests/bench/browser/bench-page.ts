import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Side } from '@/tests/bench/browser/bench-browser';

/** Bytes that a renderer's main thread holds on to. */
interface Heap {
  /** JavaScript's own. */
  readonly script: number;
  /** With the DOM's objects. */
  readonly all: number;
}

/** ms without any script after which a page counts as quiet. */
const quietMs = 1_200;

/** A tab whose costs can be read. */
export class BenchPage {
  readonly #worlds: { id: number; origin: string; type: string; name: string }[] = [];

  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    private readonly side: Side,
    private readonly context: BrowserContext,
  ) {}

  static async open(context: BrowserContext, side: Side): Promise<BenchPage> {
    const page = await context.newPage();
    await page.bringToFront();
    const cdp = await context.newCDPSession(page);
    const opened = new BenchPage(page, cdp, side, context);
    cdp.on('Runtime.executionContextsCleared', () => opened.#worlds.splice(0));
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, name, auxData } }) => {
      // Cast: the protocol leaves this form to the browser; Chromium tells the kind of world in it.
      const { type } = auxData as { type: string };
      opened.#worlds.push({ id, origin, type, name });
    });
    await cdp.send('Runtime.enable');
    // CPU time of the thread: other work on this machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return opened;
  }

  goto(url: string): Promise<unknown> {
    return this.page.goto(url, { timeout: 120_000 });
  }

  /** A figure of the browser's own, such as `LayoutCount` or `TaskDuration` (seconds of CPU). */
  async metric(name: string): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const metric = metrics.find((each) => each.name === name);
    if (!metric) throw new Error(`The browser has no metric "${name}".`);
    return metric.value;
  }

  /** Waits until no script has run for a while, but no longer than `mostMs`. */
  async untilQuiet(mostMs: number): Promise<void> {
    let last = -1;
    let since = Date.now();
    for (const end = Date.now() + mostMs; Date.now() < end; await wait(100)) {
      const now = await this.metric('ScriptDuration');
      if (now !== last) since = Date.now();
      else if (Date.now() - since > quietMs) return;
      last = now;
    }
  }

  /** What is held on to after everything that can be freed has been. */
  async heap(): Promise<Heap> {
    for (let round = 0; round < 3; round += 1) await this.cdp.send('HeapProfiler.collectGarbage');
    const usage = await this.cdp.send('Runtime.getHeapUsage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
    return { script: usedSize, all: usedSize + embedderHeapUsedSize + backingStorageSize };
  }

  /** Evaluates an expression in the extension's own world in this page. */
  async evaluateInExtension(expression: string, returnByValue = true) {
    const world = this.#worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
    if (!world) throw new Error('The extension is not in this page.');
    return this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      returnByValue,
      awaitPromise: true,
    });
  }

  /** How many objects of a class the extension holds in this page, such as observers. */
  async countInExtension(className: string): Promise<number> {
    const { result } = await this.evaluateInExtension(`${className}.prototype`, false);
    if (!result.objectId) throw new Error(`The page has no class "${className}".`);
    const { objects } = await this.cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: length } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return Number(length.value);
  }

  async close(): Promise<void> {
    await this.page.close();
    if (this.side === 'without') await this.context.close();
  }
}

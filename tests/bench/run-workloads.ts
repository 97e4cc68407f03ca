import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions } from '@/tests/bench/options';
import type { Row } from '@/tests/bench/row';
import { startBench } from '@/tests/bench/start-bench';
import { workloads } from '@/tests/bench/workloads';

interface Result {
  readonly name: string;
  readonly seconds: number;
  readonly rows: readonly Row[];
}

/** Runs the workloads one after the other; one that fails does not keep the others from being measured. */
export async function runWorkloads(options: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'sip-lens-bench-build-'));
  const bench = await startBench(folder, options);
  const results: Result[] = [];
  const failures: string[] = [];
  try {
    for (const { name, measure } of workloads) {
      if (options.only.length > 0 && !options.only.includes(name)) continue;
      process.stdout.write(`${name} … `);
      const begun = Date.now();
      try {
        const rows = await measure(bench);
        results.push({ name, rows, seconds: (Date.now() - begun) / 1_000 });
        // The whole run takes a while: what is known is told at once.
        process.stdout.write(`\n${rows.map(({ what, measured }) => `  ${what}: ${measured}\n`).join('')}`);
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      process.stdout.write(`${Math.round((Date.now() - begun) / 1_000)} s\n`);
    }
    return { results, failures, browser: await bench.version() };
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

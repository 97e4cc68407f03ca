import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readOptions } from '@/tests/bench/options';
import { markdownTable } from '@/tests/bench/report/markdown-table';
import { writeReadme } from '@/tests/bench/report/write-readme';
import { runWorkloads } from '@/tests/bench/run-workloads';
import { workloads } from '@/tests/bench/workloads';

const output = '.test-output/bench.json';
const command = (quick: boolean) => `\`npm run bench -- --write${quick ? ' --quick' : ''}\``;

/** `npm run bench`: measures, prints and keeps the figures. Fails only when something could not be measured. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(
    args,
    workloads.map(({ name }) => name),
  );
  const { results, failures, browser } = await runWorkloads(options);
  const rows = results.flatMap((result) => result.rows);
  const machine = `${browser}, Node.js ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;
  const table = markdownTable(rows);
  process.stdout.write(`\n${machine}\n\n${table}\n`);
  mkdirSync('.test-output', { recursive: true });
  writeFileSync(
    output,
    `${JSON.stringify({ date: new Date().toISOString(), machine, ...options, results }, null, 2)}\n`,
  );
  if (options.write)
    writeReadme('README.md', `Measured by ${command(options.quick)} on ${machine}.\n\n${table}`);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length > 0 ? 1 : 0;
}

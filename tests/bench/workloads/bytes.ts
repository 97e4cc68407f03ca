import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { showNumber } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import type { Workload } from '@/tests/bench/workload';

const files = [
  { file: 'content-scripts/early.js', mostKb: 1 },
  { file: 'content-scripts/scan.js', mostKb: 6 },
  { file: 'site.js', mostKb: 3 },
  { file: 'scanner.js', mostKb: 15 },
  { file: 'detector.js', mostKb: 21 },
  { file: 'card.js', mostKb: 90 },
];

/** What the scripts that run in pages weigh. */
export const bytes: Workload = {
  name: 'bytes',
  async measure({ build }) {
    return files.map(({ file, mostKb }): Row => {
      const content = readFileSync(join(build, file));
      const gzipped = gzipSync(content, { level: 9 }).length / 1_000;
      const limit = mostKb === undefined ? {} : { must: `≤ ${mostKb} kB`, ofLimit: gzipped / mostKb };
      return {
        what: `bytes of \`${file}\`, gzipped`,
        measured: `${showNumber(gzipped)} kB (${showNumber(content.length / 1_000)} kB raw)`,
        ...limit,
        values: { gzipped, raw: content.length / 1_000 },
      };
    });
  },
};

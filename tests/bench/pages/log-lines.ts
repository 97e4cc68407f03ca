import { seededRandom } from '@/scripts/demo/call-log/random';

const answers = [
  '486 Busy Here',
  '503 Service Unavailable',
  '404 Not Found',
  '180 Ringing',
  '200 OK',
] as const;
const paths = ['orders', 'customers', 'invoices', 'sessions'] as const;

interface LogShape {
  readonly count: number;
  /** Every how many lines one holds a SIP code; undefined for none. */
  readonly codeEvery?: number | undefined;
  readonly seed: number;
}

/** Lines of 110 characters of an application's log, full of numbers, with a SIP answer now and then. */
export function logLines({ count, codeEvery, seed }: LogShape): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const time = `2026-11-21T12:${index % 60}:${random.between(10, 59)}.${random.between(100, 999)}Z`;
    const hasCode = codeEvery !== undefined && index % codeEvery === 1;
    const line = hasCode
      ? `${time} INFO edge-1 192.0.2.${random.between(1, 250)}:5060 answers SIP/2.0 ${random.pick(answers)} call=${random.hex(20)}`
      : `${time} INFO worker-${random.between(1, 9)} took ${random.between(100, 690)} ms, ${random.between(1_000, 9_999)} bytes` +
        ` for /api/v1/${random.pick(paths)}/${random.between(100, 699)} id=${random.hex(12)}`;
    return line.padEnd(109, '.');
  });
}

import type { Random } from '@/scripts/demo/call-log/random';
import type { LogRow } from '@/scripts/demo/call-log/row';

/**
 * What else stands in such a log: numbers that look like response codes and are none. They are here so that a
 * person who tries the extension sees what it leaves alone.
 */
export function noiseFlow(random: Random): LogRow[] {
  const port = random.between(300, 399) * 100 + random.pick([4, 80, 86, 88]);
  const kinds: [LogRow, ...LogRow[]] = [
    { at: 0, level: 'info', node: 'web-1', text: `"GET /health HTTP/1.1" 404 153 "-" "probe/1.4" in 486 ms` },
    {
      at: 0,
      level: 'info',
      node: 'web-1',
      text: `"POST /api/cdr HTTP/1.1" 503 488 upstream_response_time=0.480`,
    },
    {
      at: 0,
      level: 'debug',
      node: 'sbc-1',
      text: `rtpengine: allocated ports ${port}-${port + 1}, 404 sessions`,
    },
    {
      at: 0,
      level: 'debug',
      node: 'fs-1',
      text: `mod_event_socket: heartbeat, up 408 minutes, 480 channels free`,
    },
    {
      at: 0,
      level: 'info',
      node: 'ast-2',
      text: `cdr_csv: wrote 603 records (487 kB) in ${random.between(4, 40)} ms`,
    },
    {
      at: 0,
      level: 'debug',
      node: 'kam-1',
      text: `dispatcher: OPTIONS probe, CSeq: 486 OPTIONS, 192.0.2.30:5080`,
    },
    { at: 0, level: 'warning', node: 'kam-1', text: `shmem: 503 MB used of 1024 MB, 488 fragments` },
  ];
  return [random.pick(kinds)];
}

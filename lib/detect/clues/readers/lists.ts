import { listReader } from '@/lib/detect/clues/readers/list-reader';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** The lists that are the machine-readable fix for one code each. */
export const lists: readonly FieldReader[] = [
  listReader('unsupported', 'Unsupported', [420]),
  // 100rel and precondition in a provisional response ask for PRACK (RFC 3262 §3).
  listReader('require', 'Require', [180, 181, 182, 183, 420, 421, 494, 580]),
  listReader('allow', 'Allow', [405, 501]),
  listReader('allow-events', 'Allow-Events', [489]),
  listReader('accept', 'Accept', [406, 415, 488, 493]),
  listReader('accept-encoding', 'Accept-Encoding', [415]),
  listReader('recv-info', 'Recv-Info', [469]),
  listReader('security-server', 'Security-Server', [421, 494]),
];

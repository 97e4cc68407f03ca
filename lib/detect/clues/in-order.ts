import type { Clue, ClueKind } from '@/lib/detect/clues/clue';

/** What an expert would tell first: what corrects the code, then the cause, then the fix, then the surroundings. */
const order: readonly ClueKind[] = [
  'phrase-contradiction',
  'http-phrase',
  'phrase',
  'cancelled',
  'challenge',
  'reason',
  'asterisk-cause',
  'hangup-cause',
  'warning',
  'registrar-error',
  'twilio-error',
  'telnyx-error',
  'microsoft-code',
  'ms-diagnostics',
  'geolocation-error',
  'alert-error',
  'unsupported',
  'require',
  'security-server',
  'min-se',
  'min-expires',
  'allow',
  'allow-events',
  'accept',
  'accept-encoding',
  'recv-info',
  'contact',
  'retry-after',
  'call-info',
  'error-info',
  'nat',
  'mid-dialog',
  'method',
  'direction',
  'server',
];

/** The clues with the most telling first, each fact once. */
export function inOrder(clues: readonly Clue[]): Clue[] {
  const seen = new Set<string>();
  const once = clues.filter(({ start: _start, end: _end, ...facts }) => {
    const key = JSON.stringify(facts);
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.start - b.start);
}

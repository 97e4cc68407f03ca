import type { Clue, ClueKind } from '@/lib/detect/clues/clue';

/** What an expert would tell first: what corrects the code, then the cause, then the fix, then the surroundings. */
const order = [
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
] as const satisfies readonly ClueKind[];

/** Takes the kinds that have a place in the order, so that a new kind without one does not compile. */
function rank(kind: (typeof order)[number]): number {
  return order.indexOf(kind);
}

/** The clues with the most telling first, each fact once. */
export function inOrder(clues: readonly Clue[]): Clue[] {
  const seen = new Set<string>();
  const once = clues.filter(({ start: _start, end: _end, ...facts }) => {
    const key = JSON.stringify(facts);
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => rank(a.kind) - rank(b.kind) || a.start - b.start);
}

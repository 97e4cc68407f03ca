import type { Stack } from '@/data/schema';
import type { SentBy } from '@/lib/detect/clues/clue';
import { clueOf, type Findings } from '@/lib/detect/clues/verdict/findings';

/** One way to know who put the code into the message; the first that holds decides. */
export interface SentByRule {
  readonly holds: (findings: Findings) => boolean;
  readonly sentBy: SentBy;
}

const proxies: ReadonlySet<Stack | undefined> = new Set(['kamailio', 'opensips']);
const gateways: ReadonlySet<Stack | undefined> = new Set(['audiocodes', 'cisco-cube', 'oracle-sbc']);
const userAgents: ReadonlySet<Stack | undefined> = new Set([
  'asterisk',
  'baresip',
  'freeswitch',
  'jssip',
  'sip-js',
]);

/** What only a stack says to itself, without a packet. */
const localMeanings: ReadonlySet<string | undefined> = new Set([
  'dns-failed',
  'no-matching-credentials',
  'no-transport',
]);

const product = (found: Findings) => clueOf(found, 'server')?.stack;
const phrase = (found: Findings) => clueOf(found, 'phrase');

export const sentByRules: readonly SentByRule[] = [
  { holds: (found) => found.code > 699 || localMeanings.has(phrase(found)?.meaning), sentBy: 'local' },
  { holds: (found) => clueOf(found, 'microsoft-code')?.fromSbc === true, sentBy: 'gateway' },
  { holds: (found) => clueOf(found, 'registrar-error') !== undefined, sentBy: 'registrar' },
  // A registrar challenges with 401, a proxy on the way with 407 (RFC 3261 §22.2, §22.3).
  { holds: ({ code }) => code === 407, sentBy: 'proxy' },
  {
    holds: ({ code, method }) => method === 'REGISTER' && (code === 200 || code === 401 || code === 423),
    sentBy: 'registrar',
  },
  // Proxies relay responses as they are, so a proxy's name stands only in those it made itself.
  { holds: (found) => proxies.has(product(found)) || proxies.has(phrase(found)?.stack), sentBy: 'proxy' },
  { holds: (found) => gateways.has(product(found)) || gateways.has(phrase(found)?.stack), sentBy: 'gateway' },
  { holds: (found) => userAgents.has(product(found)), sentBy: 'user-agent' },
  // Asterisk and FreeSWITCH write a Q.850 Reason on any leg, others only where a PSTN gateway stands.
  {
    holds: ({ clues }) => clues.some((clue) => clue.kind === 'reason' && clue.protocol === 'Q.850'),
    sentBy: 'gateway',
  },
];

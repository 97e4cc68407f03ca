import type { Fault } from '@/lib/detect/clues/clue';
import { clueOf, type Findings, q850Of } from '@/lib/detect/clues/verdict/findings';

/** One reason to call a code a fault or not; the first that holds decides. */
export interface FaultRule {
  readonly holds: (findings: Findings) => boolean;
  readonly fault: Fault;
}

const isChallenge = ({ code }: Findings) => code === 401 || code === 407;
const isRedirect = ({ code }: Findings) => code >= 300 && code < 400;

/** Nothing is wrong when somebody is busy, does not answer or hangs up: Q.850 causes 16, 17 and 19. */
const ordinaryCauses: readonly (number | undefined)[] = [16, 17, 19];

/** No number, no route, no circuit, no network: Q.850 causes that someone has to mend. */
const brokenCauses: readonly (number | undefined)[] = [
  1, 2, 3, 27, 28, 34, 38, 41, 42, 44, 47, 58, 65, 79, 88,
];

const meaningsOfTrouble: ReadonlySet<string | undefined> = new Set([
  'blocked',
  'call-limit',
  'identity-expired',
  'ip-not-allowed',
  'out-of-credit',
  'overloaded',
  'wrong-password',
]);

export const faultRules: readonly FaultRule[] = [
  // Provisional and successful responses, whatever stands beside them.
  { holds: ({ code }) => code < 300, fault: 'no' },
  // CANCEL with SIP;cause=200 or a Reason that says so: another phone rang and was answered.
  { holds: (found) => clueOf(found, 'reason')?.meaning === 'answered-elsewhere', fault: 'no' },
  { holds: (found) => clueOf(found, 'phrase-contradiction') !== undefined, fault: 'likely' },
  { holds: (found) => meaningsOfTrouble.has(clueOf(found, 'phrase')?.meaning), fault: 'likely' },
  // stale=true: the credentials were right, the nonce only too old (RFC 3261 §22.1).
  { holds: (found) => isChallenge(found) && clueOf(found, 'challenge')?.stale === true, fault: 'no' },
  { holds: (found) => isChallenge(found) && found.credentials === 'sent', fault: 'likely' },
  { holds: (found) => isChallenge(found) && found.saysFailure, fault: 'depends' },
  // The first challenge is how digest authentication starts (RFC 3261 §22).
  { holds: isChallenge, fault: 'no' },
  // The caller or a fork gave up (RFC 3261 §9.2), whether its CANCEL is in sight or not.
  { holds: ({ code }) => code === 487, fault: 'no' },
  // Glare: both sides wait and try again (RFC 3261 §14.1).
  { holds: ({ code }) => code === 491, fault: 'no' },
  // The dialog is gone already, which is what BYE and CANCEL want (RFC 3261 §15.1.1).
  {
    holds: ({ code, method }) => (code === 481 || code === 408) && (method === 'BYE' || method === 'CANCEL'),
    fault: 'no',
  },
  // A negotiation that the client ends with the value it is given (RFC 4028 §7.3, RFC 3261 §10.2.8).
  {
    holds: (found) => clueOf(found, 'min-se') !== undefined || clueOf(found, 'min-expires') !== undefined,
    fault: 'no',
  },
  { holds: (found) => isRedirect(found) && clueOf(found, 'contact') !== undefined, fault: 'no' },
  { holds: (found) => brokenCauses.includes(q850Of(found)), fault: 'likely' },
  { holds: ({ facts }) => facts?.fault.value === 'always', fault: 'likely' },
  { holds: ({ facts }) => facts?.fault.value === 'never', fault: 'no' },
  { holds: (found) => ordinaryCauses.includes(q850Of(found)), fault: 'no' },
];

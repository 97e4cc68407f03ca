import type { Stack } from '@/data/schema';
import type { PhraseMeaning } from '@/lib/detect/clues/phrase-meaning';

/** A wording that says more than the code beside it. */
export interface KnownPhrase {
  readonly pattern: RegExp;
  readonly meaning: PhraseMeaning;
  /** The stack that alone words it so. */
  readonly stack?: Stack;
}

/**
 * Reason phrases and Reason texts, the particular before the general. Phrases are free text (RFC 3261
 * §7.2), so the stacks' own sentences are matched at their start and the words of many carriers anywhere.
 */
export const knownPhrases: readonly KnownPhrase[] = [
  { pattern: /^unfortunately error on sending/i, meaning: 'send-failed', stack: 'kamailio' },
  { pattern: /^send failed/i, meaning: 'send-failed', stack: 'opensips' },
  { pattern: /^unresolvable destination/i, meaning: 'unresolvable' },
  { pattern: /^unable to resolve destination/i, meaning: 'unresolvable', stack: 'pjsip' },
  { pattern: /^regretfully, we were not able to process/i, meaning: 'bad-uri', stack: 'kamailio' },
  { pattern: /^bad uri$/i, meaning: 'bad-uri', stack: 'opensips' },
  { pattern: /^filtered destination/i, meaning: 'policy', stack: 'opensips' },
  { pattern: /^i'm terribly sorry/i, meaning: 'script-error', stack: 'kamailio' },
  { pattern: /^error in external logic|^internal processing error/i, meaning: 'script-error' },
  { pattern: /^server error occurred/i, meaning: 'script-error', stack: 'opensips' },
  { pattern: /^not relaying|^relay(?:ing)? (?:denied|forbidden)/i, meaning: 'relay-refused' },
  { pattern: /^not here$/i, meaning: 'domain-not-served' },
  { pattern: /unknown domain|domain not (?:served|found|here)/i, meaning: 'domain-not-served' },
  { pattern: /^(?:message|r-uri) too large/i, meaning: 'message-too-large' },
  {
    pattern:
      /^(?:missing \S+ header|bad (?:headers|request uri|to)\b|cseq method does not|content-length mis-?match|server sanity)/i,
    meaning: 'malformed',
  },
  { pattern: /^header overflow/i, meaning: 'message-too-large', stack: 'audiocodes' },
  { pattern: /^classification failure/i, meaning: 'ip-not-allowed', stack: 'audiocodes' },
  { pattern: /^general routing failure/i, meaning: 'no-route', stack: 'audiocodes' },
  { pattern: /^board in overload/i, meaning: 'overloaded', stack: 'audiocodes' },
  { pattern: /^board is locked/i, meaning: 'policy', stack: 'audiocodes' },
  { pattern: /^maximum calls in progress/i, meaning: 'call-limit', stack: 'freeswitch' },
  { pattern: /^system (?:busy|paused)/i, meaning: 'overloaded', stack: 'freeswitch' },
  { pattern: /^dns error/i, meaning: 'dns-failed', stack: 'sofia-sip' },
  { pattern: /^no transport/i, meaning: 'no-transport', stack: 'sofia-sip' },
  { pattern: /^error sending message to destination/i, meaning: 'no-transport', stack: 'pjsip' },
  { pattern: /no matching challenge/i, meaning: 'no-matching-credentials', stack: 'sofia-sip' },
  { pattern: /\(crypto\)/i, meaning: 'crypto-mismatch', stack: 'asterisk' },
  { pattern: /secure media|srtp (?:required|not)|encryption (?:required|not)/i, meaning: 'crypto-mismatch' },
  { pattern: /no mailbox|no voicemail/i, meaning: 'no-mailbox' },
  { pattern: /^stale date/i, meaning: 'identity-expired' },
  { pattern: /passport/i, meaning: 'identity-format' },
  { pattern: /^merged request/i, meaning: 'merged-request' },
  { pattern: /subscription does not exist|^invalid subscription/i, meaning: 'subscription-gone' },
  { pattern: /answered elsewhere|completed elsewhere|accepted elsewhere/i, meaning: 'answered-elsewhere' },
  { pattern: /^user ends call/i, meaning: 'user-ended' },
  { pattern: /network blocked|block(?:ed)? ?list|black ?list|spam|robocall|nuisance/i, meaning: 'blocked' },
  {
    pattern:
      /\b(?:call|channel|session|port|cps|concurren\w{1,6}|capacity|rate) ?limit|too many (?:concurrent |simultaneous )?(?:calls|sessions|channels)|\bcps\b.{0,20}exceed|limit (?:reached|exceeded)|forking capacity/i,
    meaning: 'call-limit',
  },
  {
    pattern:
      /not enough (?:funds|credit|balance)|insufficient (?:funds|credit|balance)|(?:no|out of|low) (?:credit|balance|funds)/i,
    meaning: 'out-of-credit',
  },
  { pattern: /outgoing calls? barred|\bbarred\b/i, meaning: 'outgoing-barred' },
  { pattern: /do not disturb|\bDND\b/i, meaning: 'do-not-disturb' },
  {
    pattern:
      /wrong password|bad (?:password|credentials)|auth\w{0,12} fail|invalid (?:password|credentials)/i,
    meaning: 'wrong-password',
  },
  {
    pattern:
      /\bip\b.{0,30}(?:not|un)[ -]?(?:whitelist|allow|author|recogni)|not in (?:the )?(?:acl|whitelist)|\bacl\b/i,
    meaning: 'ip-not-allowed',
  },
  { pattern: /^no route|no routes? (?:found|available)|route not found/i, meaning: 'no-route' },
  { pattern: /\bpolicy\b/i, meaning: 'policy' },
  { pattern: /overload|congest/i, meaning: 'overloaded' },
];

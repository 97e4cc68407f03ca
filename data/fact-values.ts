/** Stacks and platforms that the registry names: the vocabulary of fix steps, variant phrases and clues. */
export const stackIds = [
  'asterisk',
  'audiocodes',
  'baresip',
  'cisco-cube',
  'freeswitch',
  'jssip',
  'kamailio',
  'opensips',
  'oracle-sbc',
  'pjsip',
  'sip-js',
  'sofia-sip',
  'teams',
  'telnyx',
  'twilio',
] as const;

/** Who may put the code into a message; `local` is the caller's own stack, without any packet. */
export const senderRoles = [
  'user-agent',
  'proxy',
  'redirect-server',
  'registrar',
  'gateway',
  'notifier',
  'local',
] as const;

/** How strongly the code's RFC asks for a header field; `conditional` is a must in the stated case only. */
export const headerLevels = ['must', 'should', 'may', 'conditional'] as const;

/**
 * Under what condition RFC 3398 maps: only when the gateway has no credentials, could not repair the
 * request and send it again, or reads the Warning header field; as the default of codes that the table
 * lacks; towards SIP, only when the user was the one who rejected, or with or without a new number.
 */
export const causeConditions = [
  'no-credentials',
  'repair-failed',
  'by-warning',
  'unlisted',
  'user-location',
  'with-new-number',
  'without-new-number',
] as const;

/** What a code does to dialogs (RFC 3261 §12, RFC 5057 §5.1). */
export const dialogEffects = [
  'none',
  'early',
  'ends-early',
  'establishes',
  'transaction',
  'usage',
  'dialog',
] as const;

/** How far an answer reaches: this request, a device, a server, the user, any place that could be asked. */
export const reaches = ['request', 'device', 'server', 'user', 'everywhere'] as const;

/** What the sender of the request may do next. */
export const retryRules = ['wait', 'done', 'never', 'changed', 'later', 'elsewhere'] as const;

/** Whether something is wrong when the code is seen. */
export const faults = ['never', 'depends', 'always'] as const;

export const methodScopes = ['any', 'only', 'mainly'] as const;

/** What an unusual reason phrase or Reason text says; the interface texts have one sentence for each. */
export const phraseMeanings = [
  /** The other end of a fork took the call. */
  'answered-elsewhere',
  /** The next hop's address could not be parsed as a URI. */
  'bad-uri',
  /** Analytics or a block list in the network refused the call, not the callee. */
  'blocked',
  /** A limit on calls, channels or calls per second is reached. */
  'call-limit',
  /** The offer asks for encryption that the answerer refuses, or the other way round. */
  'crypto-mismatch',
  'do-not-disturb',
  'dns-failed',
  'domain-not-served',
  'identity-expired',
  'identity-format',
  'ip-not-allowed',
  /** A SIP parser found a fault in the request and names it. */
  'malformed',
  'merged-request',
  'message-too-large',
  'no-mailbox',
  'no-matching-credentials',
  'no-route',
  /** No socket or connection to the next hop. */
  'no-transport',
  'out-of-credit',
  'outgoing-barred',
  'overloaded',
  'policy',
  'relay-refused',
  'script-error',
  'send-failed',
  'subscription-gone',
  'unresolvable',
  'user-ended',
  'wrong-password',
] as const;

/** Whether HTTP means the same by the number. */
export const httpMeanings = ['same', 'similar', 'different'] as const;

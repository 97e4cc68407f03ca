/** What an unusual reason phrase or Reason text says; the interface texts have one sentence for each. */
export type PhraseMeaning =
  /** The other end of a fork took the call. */
  | 'answered-elsewhere'
  /** The next hop's address could not be parsed as a URI. */
  | 'bad-uri'
  /** Analytics or a block list in the network refused the call, not the callee. */
  | 'blocked'
  /** A limit on calls, channels or calls per second is reached. */
  | 'call-limit'
  /** The offer asks for encryption that the answerer refuses, or the other way round. */
  | 'crypto-mismatch'
  | 'do-not-disturb'
  | 'dns-failed'
  | 'domain-not-served'
  | 'identity-expired'
  | 'identity-format'
  | 'ip-not-allowed'
  /** A SIP parser found a fault in the request and names it. */
  | 'malformed'
  | 'merged-request'
  | 'message-too-large'
  | 'no-mailbox'
  | 'no-matching-credentials'
  | 'no-route'
  /** No socket or connection to the next hop. */
  | 'no-transport'
  | 'out-of-credit'
  | 'outgoing-barred'
  | 'overloaded'
  | 'policy'
  | 'relay-refused'
  | 'script-error'
  | 'send-failed'
  | 'subscription-gone'
  | 'unresolvable'
  | 'user-ended'
  | 'wrong-password';

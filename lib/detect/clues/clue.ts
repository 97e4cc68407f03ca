import type { Stack, senderRoles } from '@/data/schema';
import type { PhraseMeaning } from '@/data/wording-schema';

/** A place in the text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the system that wrote the log got the message or sent it. */
export type Direction = 'received' | 'sent';

/** The role of the element that put the code into the message. */
export type SentBy = (typeof senderRoles)[number];

/** Whether something is wrong: `no` is the normal course, `likely` is worth a look, `depends` on what lies outside the message. */
export type Fault = 'no' | 'likely' | 'depends';

/** One target of a redirect, as its Contact names it. */
export interface RedirectTarget {
  readonly uri: string;
  /** The preference from 0 to 1; absent when the message gives none. */
  readonly q?: number | undefined;
  /** How long the redirect holds, in seconds. */
  readonly expires?: number | undefined;
}

/** Header fields whose value is a plain list. */
export type ListKind =
  | 'accept'
  | 'accept-encoding'
  | 'allow'
  | 'allow-events'
  | 'recv-info'
  | 'require'
  | 'security-server'
  | 'unsupported';

/** The facts of each kind of clue, without the place where it was read. */
export type ClueFacts =
  /** The method of the request that the code answers, from CSeq or its stand-in in the log. */
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'direction'; readonly direction: Direction }
  /**
   * A demand for credentials. `first`: the request had none; `repeated`: it had some and they were not
   * accepted; `unknown`: the request is not in sight. `stale`: the nonce was too old, the secret is right.
   */
  | {
      readonly kind: 'challenge';
      readonly turn: 'first' | 'repeated' | 'unknown';
      readonly stale: boolean;
      readonly scheme: string;
      readonly realm?: string | undefined;
    }
  /** A Reason value (RFC 3326); `cause` belongs to the number space of `protocol`. */
  | {
      readonly kind: 'reason';
      readonly protocol: string;
      readonly cause?: number | undefined;
      readonly text?: string | undefined;
      /** Which network released the call (RFC 8606). */
      readonly location?: string | undefined;
      readonly meaning?: PhraseMeaning | undefined;
    }
  /** A Warning value; `code` is a warn-code (RFC 3261 §20.43), no response code. */
  | { readonly kind: 'warning'; readonly code: number; readonly agent: string; readonly text: string }
  | {
      readonly kind: 'retry-after';
      readonly seconds: number;
      readonly comment?: string | undefined;
      /** How long the service will then be there, in seconds. */
      readonly duration?: number | undefined;
    }
  | { readonly kind: ListKind; readonly values: readonly string[] }
  | { readonly kind: 'min-se'; readonly seconds: number }
  | { readonly kind: 'min-expires'; readonly seconds: number }
  /** Where a redirect, or a 485, says that the callee may be reached. */
  | { readonly kind: 'contact'; readonly targets: readonly RedirectTarget[] }
  /** The software that wrote the message. */
  | {
      readonly kind: 'server';
      readonly field: 'server' | 'user-agent';
      readonly product: string;
      readonly version?: string | undefined;
      readonly stack?: Stack | undefined;
    }
  /** X-Asterisk-HangupCause and X-Asterisk-HangupCauseCode; `cause` is a Q.850 value. */
  | {
      readonly kind: 'asterisk-cause';
      readonly cause?: number | undefined;
      readonly text?: string | undefined;
    }
  /** P-Registrar-Error of Kamailio and OpenSIPS. */
  | { readonly kind: 'registrar-error'; readonly text: string }
  | { readonly kind: 'twilio-error'; readonly code: number; readonly text?: string | undefined }
  /** A D-code of Telnyx ("D1"). */
  | { readonly kind: 'telnyx-error'; readonly code: string }
  /** ms-diagnostics of Lync, Skype for Business and Teams. */
  | {
      readonly kind: 'ms-diagnostics';
      readonly id: number;
      readonly source?: string | undefined;
      readonly reason?: string | undefined;
    }
  /** The six-digit code of Teams; with `fromSbc` the customer's SBC sent the SIP code (560xxx). */
  | { readonly kind: 'microsoft-code'; readonly code: number; readonly fromSbc: boolean }
  /** A switch's own name or number of the cause; `cause` is its Q.850 value. */
  | {
      readonly kind: 'hangup-cause';
      readonly system?: 'asterisk' | 'freeswitch';
      readonly name?: string | undefined;
      readonly cause?: number | undefined;
    }
  /** The phrase is that of other codes: "417 Bad Extension" has the phrase of 420. */
  | {
      readonly kind: 'phrase-contradiction';
      readonly phrase: string;
      readonly belongsTo: readonly number[];
    }
  /** The phrase is that of HTTP for the number, and SIP means something else by it: "429 Too Many Requests". */
  | { readonly kind: 'http-phrase'; readonly phrase: string }
  /** An unusual phrase that says more than the code. */
  | {
      readonly kind: 'phrase';
      readonly phrase: string;
      readonly meaning: PhraseMeaning;
      readonly stack?: Stack | undefined;
    }
  /** The request belongs to a dialog: it had a To tag, or its method exists only there. */
  | { readonly kind: 'mid-dialog'; readonly because: 'to-tag' | 'method' }
  /** A CANCEL of the same transaction stands in the text. */
  | { readonly kind: 'cancelled'; readonly answeredElsewhere: boolean }
  /** The request came from another address than the one it names: there is a NAT in between. */
  | { readonly kind: 'nat'; readonly host: string; readonly received: string }
  | { readonly kind: 'geolocation-error'; readonly code: number; readonly text?: string | undefined }
  | { readonly kind: 'alert-error'; readonly code: number; readonly text?: string | undefined }
  /** Where the caller can complain about a block (RFC 8688), or hear more about the error. */
  | { readonly kind: 'call-info' | 'error-info'; readonly uri: string };

/** Something beside a match that says more than the code, and where it was read. */
export type Clue = Span & ClueFacts;

export type ClueKind = Clue['kind'];

/** The clue of one kind. */
export type ClueOf<Kind extends ClueKind> = Extract<Clue, { readonly kind: Kind }>;

/** All that one message says beside its code. */
export interface Clues {
  /** The most telling first. */
  readonly clues: readonly Clue[];
  /** The software whose fix steps come first. */
  readonly stack?: Stack | undefined;
  /** The method of the request that the code answers. */
  readonly method?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly sentBy?: SentBy | undefined;
  readonly fault: Fault;
}

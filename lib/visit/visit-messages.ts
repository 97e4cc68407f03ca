/** The name of the port on which a frame is asked about its codes. It lives as long as one question does. */
export const visitPort = 'sip-lens visit';

/** What a frame may be asked, once it has said that it is there. */
export type VisitRequest =
  /** Collect all codes; answered by `found`, again and again until `share` is 1. A list of just now may do. */
  | { readonly type: 'list'; readonly frame: string; readonly mayBeKept: boolean }
  /** Go to the next or previous code; answered by `at`, or by `end` where there is none in this direction. */
  | {
      readonly type: 'go';
      readonly frame: string;
      readonly by: 1 | -1;
      /** Only places of this code. */
      readonly code?: number | undefined;
      /** Begin at the frame's edge, coming from another frame. */
      readonly restart: boolean;
      /** Mentions in the frames before this one, and in all of them: for "3 of 12". */
      readonly before: number;
      readonly total: number;
    }
  /** Explain the code at the selection or caret; answered by `explained`. */
  | { readonly type: 'explain'; readonly frame: string }
  /** Pin the open card, or let it go. */
  | { readonly type: 'pin' };

/** A code whose card was open, and when: in ms since 1970. */
export interface Shown {
  readonly code: number;
  readonly at: number;
}

/** What a frame says. `frame` is a name that it has made up, since it does not know its number. */
export type VisitReply =
  | {
      readonly type: 'here';
      readonly frame: string;
      readonly isTop: boolean;
      /** Whether keys would go to this very frame. */
      readonly hasFocus: boolean;
      /** The code whose card was open last, or null. */
      readonly shown: Shown | null;
    }
  | {
      readonly type: 'found';
      readonly frame: string;
      /** How much of the text has been read, 0 to 1. */
      readonly share: number;
      /** Code and count, in the order in which the codes are met first. */
      readonly codes: readonly (readonly [number, number])[];
      /** Whether most of what is to be seen is drawn, so that there is no text. */
      readonly isPicture: boolean;
      /** When the cursor was moved last, in ms since 1970; 0 for never. */
      readonly usedAt: number;
    }
  | {
      readonly type: 'at';
      readonly frame: string;
      readonly code: number;
      readonly at: number;
      readonly total: number;
    }
  | { readonly type: 'end'; readonly frame: string }
  | {
      readonly type: 'explained';
      readonly frame: string;
      /** The code whose card is open now, or null where none was detected. */
      readonly code: number | null;
      /** What is selected, cut short. */
      readonly selected: string;
    };

/** What a frame says of one kind. */
export type ReplyOf<Kind extends VisitReply['type']> = Extract<VisitReply, { type: Kind }>;
/** A frame that has answered. */
export type FrameHere = ReplyOf<'here'>;
/** What a frame has found so far. */
export type FrameFound = ReplyOf<'found'>;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Reads a request; undefined for anything else. By hand: schemas would weigh more than all that answers them. */
export function readVisitRequest(value: unknown): VisitRequest | undefined {
  if (!isFields(value)) return undefined;
  const { type, frame, mayBeKept, by, code, restart, before, total } = value;
  if (type === 'pin') return { type };
  if (typeof frame !== 'string') return undefined;
  if (type === 'list') return { type, frame, mayBeKept: mayBeKept === true };
  if (type === 'explain') return { type, frame };
  if (type !== 'go' || (by !== 1 && by !== -1)) return undefined;
  if (code !== undefined && typeof code !== 'number') return undefined;
  if (typeof before !== 'number' || typeof total !== 'number') return undefined;
  return { type, frame, by, code, restart: restart === true, before, total };
}

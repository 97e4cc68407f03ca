/** The name of the port of a visit; `lib/page/visit/visit-messages.ts` is the other end. */
export const visitPort = 'sip-lens visit';

/** What a frame of a tab is asked on the port of a visit. */
export type VisitRequest =
  | { readonly type: 'list'; readonly frame: string; readonly mayBeKept: boolean }
  | {
      readonly type: 'go';
      readonly frame: string;
      readonly by: 1 | -1;
      readonly code?: number | undefined;
      readonly restart: boolean;
      readonly before: number;
      readonly total: number;
    }
  | { readonly type: 'explain'; readonly frame: string }
  | { readonly type: 'pin' };

/** Why no code of a page can be shown. */
export type WhyUnread =
  | 'off'
  | 'nothing'
  | 'picture'
  | 'browser'
  | 'store'
  | 'pdf'
  | 'file'
  | 'noText'
  | 'noAccess';

/** A code of the page, and how often it stands there. */
export interface ListedCode {
  readonly code: number;
  readonly count: number;
}

/** What is known of the page's codes. */
export type PageListState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unread'; readonly why: WhyUnread }
  /** `share` of the text has been read so far, 0 to 1. */
  | { readonly kind: 'read'; readonly codes: readonly ListedCode[]; readonly share: number };

/** Where the last jump has led to; without a place where the page has changed meanwhile. */
export interface Jump {
  readonly code: number;
  readonly place?: { readonly at: number; readonly total: number };
}

import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** What chan_sip and its successors add to a BYE and to error responses. */
export const asteriskCause: readonly FieldReader[] = [
  {
    names: ['X-Asterisk-HangupCause'],
    read: ({ value }) => (value === '' ? [] : [{ kind: 'asterisk-cause', text: value.slice(0, 100) }]),
  },
  {
    names: ['X-Asterisk-HangupCauseCode'],
    read: ({ value }) => {
      const cause = /^\d{1,3}(?!\d)/.exec(value)?.[0];
      return cause === undefined ? [] : [{ kind: 'asterisk-cause', cause: Number(cause) }];
    },
  },
];

import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** Q.850 has seven bits for a cause; above stand FreeSWITCH's own numbers and SIP codes. */
const MAX_Q850 = 127;

/** The number that the switch gives the cause: Asterisk's, FreeSWITCH's, a gateway's. */
export const hangupCause: FieldReader = {
  names: [
    'Cause',
    'cause_code',
    'hangup_cause',
    'Hangup-Cause-Code',
    'hangup_cause_q850',
    'isdn_cause',
    'q850',
    'q850_cause',
    'term_cause',
  ],
  read: ({ value }, { where }) => {
    // SIP has no such header field; the cause of a Reason is read with it.
    if (where === 'sip') return [];
    const cause = Number(/^\d{1,3}(?![\d.])/.exec(value)?.[0]);
    return cause >= 1 && cause <= MAX_Q850 ? [{ kind: 'hangup-cause', cause }] : [];
  },
};

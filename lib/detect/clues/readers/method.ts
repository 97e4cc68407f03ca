import { isMethod } from '@/lib/detect/clues/fields/method-names';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** CSeq names the method of the request, in the response too (RFC 3261 §8.1.1.5); logs have it under other keys. */
export const method: FieldReader = {
  names: [
    'CSeq',
    'CSeq.method',
    'CSeqMethod',
    'Method',
    'Request-Method',
    'SIP-Method',
    'Req-Method',
    'Request',
  ],
  read: ({ value }) => {
    const name = /^(?:\d{1,10}\s{1,8})?([A-Z]{3,9})(?![\w-])/.exec(value)?.[1];
    return name !== undefined && isMethod(name) ? [{ kind: 'method', method: name }] : [];
  },
};

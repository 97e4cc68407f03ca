import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** `201 ; code="Permission to retransmit location needed"`: a number and a text in a parameter. */
function errorCodeReader(kind: 'geolocation-error' | 'alert-error', name: string, code: number): FieldReader {
  return {
    names: [name],
    codes: [code],
    read: ({ value }) => {
      const number = /^\d{3}(?!\d)/.exec(value)?.[0];
      if (number === undefined) return [];
      const text = parameters(value).get('code');
      return [{ kind, code: Number(number), text }];
    },
  };
}

/** Geolocation-Error (RFC 6442 §4.4) and AlertMsg-Error (RFC 8876 §5.2). */
export const errorCodes: readonly FieldReader[] = [
  errorCodeReader('geolocation-error', 'Geolocation-Error', 424),
  errorCodeReader('alert-error', 'AlertMsg-Error', 425),
];

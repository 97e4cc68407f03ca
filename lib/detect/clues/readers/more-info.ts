import type { FieldReader } from '@/lib/detect/clues/readers/reader';

const uri = /<([A-Za-z][\w+.-]{0,20}:[^>\s]{1,500})>/;

function uriReader(kind: 'call-info' | 'error-info', name: string, codes?: readonly number[]): FieldReader {
  return {
    names: [name],
    codes,
    read: ({ value }) => {
      const found = uri.exec(value)?.[1];
      return found === undefined ? [] : [{ kind, uri: found }];
    },
  };
}

/** Call-Info of a block says whom to turn to (RFC 8688 §3.2.2); Error-Info has more on the error (RFC 3261 §20.18). */
export const moreInfo: readonly FieldReader[] = [
  uriReader('call-info', 'Call-Info', [603, 607, 608]),
  uriReader('error-info', 'Error-Info'),
];

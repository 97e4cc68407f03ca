import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** delta-seconds (RFC 3261 §25.1) are at most 2**32 - 1, which ten digits hold. */
const deltaSeconds = /^\d{1,10}(?!\d)/;

function secondsReader(kind: 'min-se' | 'min-expires', name: string, code: number): FieldReader {
  return {
    names: [name],
    codes: [code],
    read: ({ value }) => {
      const seconds = deltaSeconds.exec(value)?.[0];
      return seconds === undefined ? [] : [{ kind, seconds: Number(seconds) }];
    },
  };
}

/** Min-SE (RFC 4028 §5) and Min-Expires (RFC 3261 §20.23): the shortest time that the server takes. */
export const minima: readonly FieldReader[] = [
  secondsReader('min-se', 'Min-SE', 422),
  secondsReader('min-expires', 'Min-Expires', 423),
];

import type { ListKind } from '@/lib/detect/clues/clue';
import { listed } from '@/lib/detect/clues/fields/listed';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** A token with its parameters: an option tag, a method, a media type, an event package. */
const item = /^[\w.!%*+`'~/-]{1,100}(?=\s*(?:;|$))/;

/** A reader of a header field that is a comma-separated list of tokens; parameters are left out. */
export function listReader(kind: ListKind, name: string, codes: readonly number[]): FieldReader {
  return {
    names: [name],
    codes,
    read: ({ value }) => {
      const values = listed(value).flatMap((each) => item.exec(each)?.[0] ?? []);
      return values.length === 0 ? [] : [{ kind, values }];
    },
  };
}

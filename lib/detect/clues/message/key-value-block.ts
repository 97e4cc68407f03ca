import type { Span } from '@/lib/detect/clues/clue';
import type { Line } from '@/lib/detect/clues/message/logical-lines';

/** A line that is one `Key: value` or `key=value`, but not the level that starts a log line. */
const keyValue =
  /^[ \t]{0,12}(?!(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|VERBOSE)\b)([A-Za-z][\w.()-]{0,60}(?: [A-Za-z()]{1,20}){0,3})[ \t]{0,20}[:=](.{0,200})/;

/** A value with keys of its own is the text of a log line; brackets and quotes hold keys that are data. */
const keysInside = /^(?!\s*[["<{]).*[\s,(][A-Za-z][\w-]{0,40}(?:=|: )/;

/**
 * The block of `key: value` lines around a line: an event of the Asterisk manager, a FreeSWITCH event.
 * A record names each key once, so where a key comes back, another record begins.
 */
export function keyValueBlock(text: string, lines: readonly Line[], index: number): Span | undefined {
  const keyOf = (at: number) => {
    const line = lines[at];
    const found = line && keyValue.exec(text.slice(line.start, line.end));
    return keysInside.test(found?.[2] ?? '') ? undefined : found?.[1]?.toLowerCase();
  };
  const own = keyOf(index);
  if (own === undefined) return undefined;

  const keys = new Map([[own, index]]);
  let first = index;
  for (let key = keyOf(first - 1); key !== undefined; key = keyOf(first - 1)) {
    const repeated = keys.get(key);
    if (repeated !== undefined) {
      first = repeated;
      break;
    }
    first -= 1;
    keys.set(key, first);
  }
  let last = index;
  for (let key = keyOf(last + 1); key !== undefined && !keys.has(key); key = keyOf(last + 1)) {
    last += 1;
    keys.set(key, last);
  }
  const start = lines[first]?.start;
  const end = lines[last]?.end;
  return start === undefined || end === undefined || first === last ? undefined : { start, end };
}

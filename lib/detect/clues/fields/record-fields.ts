import type { Field } from '@/lib/detect/clues/fields/field';
import { fieldKey } from '@/lib/detect/clues/fields/field-key';
import { logicalLines } from '@/lib/detect/clues/message/logical-lines';
import { unescaped } from '@/lib/detect/clues/message/unescaped';

/** A key of JSON, logfmt, accounting lines and consoles, up to where its value starts. */
const keyStart = /([A-Za-z][\w.-]{0,60})(\\{0,3}["']?)[ \t]{0,4}([:=])[ \t]{0,4}/g;

const MAX_VALUE = 400;

/**
 * The `key=value`, `key: value` and `"key":"value"` of a log record, which starts at `base` of the text. An
 * unquoted value runs up to the next key; after `=` a semicolon or comma ends it, after `:` they belong to
 * it, as in a header field.
 */
export function recordFields(record: string, base: number): Field[] {
  return logicalLines(record, { start: 0, end: record.length }).flatMap((line) =>
    lineFields(record.slice(line.start, line.end), base + line.start),
  );
}

function lineFields(line: string, base: number): Field[] {
  const keys = [...line.matchAll(keyStart)].filter(({ index }) => !/[\w.%-]/.test(line.charAt(index - 1)));
  return keys.map((key, i) => {
    const from = key.index + key[0].length;
    const limit = Math.min(from + MAX_VALUE, line.length);
    const next = keys[i + 1]?.index ?? limit;
    const [start, end] = valueBounds(line, from, limit, next, key[3] === '=');
    return {
      key: fieldKey(key[1] ?? ''),
      value: unescaped(line.slice(start, end), 1),
      start: base + key.index,
      end: base + end,
    };
  });
}

/** Offsets in the line of the value that starts at `from`. */
function valueBounds(
  line: string,
  from: number,
  limit: number,
  next: number,
  list: boolean,
): [number, number] {
  const opening = /^(?:\\{0,3}["']|\[)/.exec(line.slice(from, from + 4))?.[0];
  if (opening !== undefined) {
    const start = from + opening.length;
    return [start, closing(line, start, limit, opening)];
  }
  const rest = line.slice(from, limit);
  // A number is a value of its own; a phrase may have spaces: `reason=Busy Here`.
  const number = list ? /^\d{1,10}(?=\s)/.exec(rest)?.[0] : undefined;
  if (number !== undefined) return [from, from + number.length];
  const stop = rest.search(list ? /[;,|&\t}\]"']/ : /[|}\t]/);
  let end = stop === -1 ? limit : from + stop;
  // A key inside the value is a parameter of it, unless a space or a quote sets it apart.
  if (next < end && (list || /[\s,"']/.test(line.charAt(next - 1)))) end = next;
  return [from, from + withoutTail(line.slice(from, end)).length];
}

/** Without the separators behind a value and what closes a string or bracket that opened in front of it. */
function withoutTail(value: string): string {
  const quotes = value.length - value.replaceAll('"', '').length;
  const inside = quotes % 2 === 0 ? value : value.slice(0, value.lastIndexOf('"'));
  const tail = inside.includes('(') ? /[\s,;]{1,9}$/ : /[\s,;)]{1,9}$/;
  return inside.replace(tail, '');
}

/** The closing quote with no more backslashes than the opening one has, or the closing bracket. */
function closing(line: string, start: number, limit: number, opening: string): number {
  if (opening === '[') {
    const end = line.indexOf(']', start);
    return end === -1 || end > limit ? limit : end;
  }
  const quote = opening.slice(-1);
  let backslashes = 0;
  for (let at = start; at < limit; at += 1) {
    const character = line.charAt(at);
    if (character === quote && backslashes < opening.length) return at - backslashes;
    backslashes = character === '\\' ? backslashes + 1 : 0;
  }
  return limit;
}

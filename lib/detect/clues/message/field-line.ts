import type { Field } from '@/lib/detect/clues/fields/field';
import { fieldKey } from '@/lib/detect/clues/fields/field-key';
import { unescaped } from '@/lib/detect/clues/message/unescaped';

/** The content of a line of a message, without what the log puts around it. */
export interface WrittenLine {
  readonly text: string;
  /** Where it ends, as UTF-16 offset of the whole text. */
  readonly end: number;
  readonly escapes: number;
}

/** A header field name (RFC 3261 §25.1 token) and its colon. */
const fieldName = /^([A-Za-z][\w.!%*+`'~-]{0,60})[ \t\u00a0]{0,8}:/;

/** No header field: the level that starts the next line of a log. */
const logLevel = /^(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|CRIT|CRITICAL|FATAL|VERBOSE)$/;

/** The header field that starts on a line. */
export function startedField(line: WrittenLine): Field | undefined {
  const [name, token] = fieldName.exec(line.text) ?? [];
  if (name === undefined || token === undefined || logLevel.test(token)) return undefined;
  const value = unescaped(line.text.slice(name.length), line.escapes).trim();
  return { key: fieldKey(token), value, start: line.end - line.text.length, end: line.end };
}

/** A header field with the folded line that continues it (RFC 3261 §7.3.1). */
export function continuedField(field: Field | undefined, line: WrittenLine): Field | undefined {
  if (field === undefined || !/^[ \t\u00a0]/.test(line.text)) return undefined;
  return { ...field, value: `${field.value} ${unescaped(line.text, line.escapes).trim()}`, end: line.end };
}

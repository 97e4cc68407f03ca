import type { Field } from '@/lib/detect/clues/fields/field';
import { fieldKey } from '@/lib/detect/clues/fields/field-key';
import { headingOf } from '@/lib/detect/clues/message/heading-of';
import type { Line } from '@/lib/detect/clues/message/logical-lines';
import type { SipMessage } from '@/lib/detect/clues/message/message';
import { framed, messageFrame } from '@/lib/detect/clues/message/message-frame';
import { startLineIn } from '@/lib/detect/clues/message/start-line';
import { unescaped } from '@/lib/detect/clues/message/unescaped';

/** A header field name (RFC 3261 §25.1 token) and its colon. */
const fieldName = /^([A-Za-z][\w.!%*+`'~-]{0,60})[ \t\u00a0]{0,8}:/;

/** No header field: the level that starts the next line of a log. */
const logLevel = /^(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|CRIT|CRITICAL|FATAL|VERBOSE)$/;

/** The SIP message whose start line is the line `index`, when header fields follow it. */
export function sipMessageAt(text: string, lines: readonly Line[], index: number): SipMessage | undefined {
  const first = lines[index];
  const startLine = first && startLineIn(text, first);
  if (first === undefined || startLine === undefined) return undefined;

  let frame = messageFrame(text, first, startLine.start, physicalStart(lines, index));
  const startLineEnd = Math.max(
    framed(text, { ...first, start: startLine.start }, { ...frame, prefix: '', tree: false }).end,
    startLine.start,
  );
  const fields: Field[] = [];
  let escapes = 0;
  for (const line of lines.slice(index + 1)) {
    const content = framed(text, line, frame);
    const shown = text.slice(content.start, content.end);
    // A start line cannot be folded, so an indentation behind it is the log's.
    const indent = fields.length === 0 ? /^[ \t\u00a0]+(?=[A-Za-z])/.exec(shown)?.[0] : undefined;
    if (indent !== undefined && !frame.tree) {
      frame = { ...frame, prefix: text.slice(line.start, content.start) + indent };
    }
    const written = indent !== undefined || frame.tree ? shown.trimStart() : shown;
    // A real line break ends a message whose breaks are escaped.
    if (written === '' || startLineIn(text, line) !== undefined || line.escapes < escapes) break;
    escapes = line.escapes;
    if (!addField(fields, written, content, line.escapes) && !frame.tree) break;
    if (content.last) break;
  }
  const last = fields.at(-1);
  if (last === undefined) return undefined;
  return {
    kind: 'sip',
    start: startLine.start,
    end: last.end,
    startLine,
    startLineEnd,
    fields,
    heading: headingOf(text, lines, index),
  };
}

/** Adds a header field, or a folded line to the field before it (RFC 3261 §7.3.1). */
function addField(
  fields: Field[],
  written: string,
  place: { start: number; end: number },
  escapes: number,
): boolean {
  const name = fieldName.exec(written);
  const previous = fields.at(-1);
  if (name?.[1] !== undefined && !logLevel.test(name[1])) {
    const value = unescaped(written.slice(name[0].length), escapes).trim();
    fields.push({ key: fieldKey(name[1]), value, start: place.end - written.length, end: place.end });
    return true;
  }
  if (previous === undefined || !/^[ \t\u00a0]/.test(written)) return false;
  const value = `${previous.value} ${unescaped(written, escapes).trim()}`;
  fields[fields.length - 1] = { ...previous, value, end: place.end };
  return true;
}

function physicalStart(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && (lines[at]?.escapes ?? 0) > 0) at -= 1;
  return lines[at]?.start ?? 0;
}

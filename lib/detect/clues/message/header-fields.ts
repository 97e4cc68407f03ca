import type { Field } from '@/lib/detect/clues/fields/field';
import { continuedField, startedField } from '@/lib/detect/clues/message/field-line';
import type { Line } from '@/lib/detect/clues/message/logical-lines';
import { framed, type MessageFrame } from '@/lib/detect/clues/message/message-frame';
import { startLineIn } from '@/lib/detect/clues/message/start-line';

/**
 * The header fields from the line `from` on, up to the blank line (RFC 3261 §7), to the next start line,
 * or to whatever else the log goes on with.
 */
export function headerFields(
  text: string,
  lines: readonly Line[],
  from: number,
  outerFrame: MessageFrame,
): Field[] {
  const frame = indented(text, lines[from], outerFrame);
  const fields: Field[] = [];
  let escapes = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    // A real line break ends a message whose breaks are escaped.
    if (line === undefined || line.escapes < escapes || startLineIn(text, line) !== undefined) break;
    const { start, end, last } = framed(text, line, frame);
    const shown = text.slice(start, end);
    const written = { text: frame.tree ? shown.trimStart() : shown, end, escapes: line.escapes };
    if (written.text === '') break;

    const previous = fields.at(-1);
    const started = startedField(written);
    const continued = started === undefined ? continuedField(previous, written) : undefined;
    if (started !== undefined) fields.push(started);
    else if (continued !== undefined) fields[fields.length - 1] = continued;
    else if (!frame.tree) break;
    if (last) break;
    escapes = line.escapes;
  }
  return fields;
}

/** A start line cannot be folded, so an indentation of the line behind it is the log's. */
function indented(text: string, line: Line | undefined, frame: MessageFrame): MessageFrame {
  if (line === undefined || frame.tree) return frame;
  const { start, end } = framed(text, line, frame);
  const indent = /^[ \t\u00a0]{1,80}(?=[A-Za-z])/.exec(text.slice(start, end))?.[0];
  return indent === undefined ? frame : { ...frame, prefix: text.slice(line.start, start) + indent };
}

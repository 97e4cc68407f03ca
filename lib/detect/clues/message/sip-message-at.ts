import { headerFields } from '@/lib/detect/clues/message/header-fields';
import { headingOf } from '@/lib/detect/clues/message/heading-of';
import type { Line } from '@/lib/detect/clues/message/logical-lines';
import type { SipMessage } from '@/lib/detect/clues/message/message';
import { framed, messageFrame } from '@/lib/detect/clues/message/message-frame';
import { startLineIn } from '@/lib/detect/clues/message/start-line';

/** The SIP message whose start line is the line `index`, when header fields follow it. */
export function sipMessageAt(text: string, lines: readonly Line[], index: number): SipMessage | undefined {
  const first = lines[index];
  const startLine = first && startLineIn(text, first);
  if (first === undefined || startLine === undefined) return undefined;

  const frame = messageFrame(text, first, startLine.start, physicalStart(lines, index));
  const fields = headerFields(text, lines, index + 1, frame);
  const last = fields.at(-1);
  if (last === undefined) return undefined;
  const own = framed(text, { ...first, start: startLine.start }, { ...frame, prefix: '', tree: false });
  return {
    kind: 'sip',
    start: startLine.start,
    end: last.end,
    startLine,
    startLineEnd: Math.max(own.end, startLine.end),
    fields,
    heading: headingOf(text, lines, index),
  };
}

/** Where the real line starts that holds the logical line `index`. */
function physicalStart(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && (lines[at]?.escapes ?? 0) > 0) at -= 1;
  return lines[at]?.start ?? 0;
}

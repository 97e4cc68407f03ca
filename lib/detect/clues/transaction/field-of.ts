import type { Field } from '@/lib/detect/clues/fields/field';
import type { SipMessage } from '@/lib/detect/clues/message/message';

/** The first header field of a message with that key. */
export function fieldOf(message: SipMessage, key: string): Field | undefined {
  return message.fields.find((field) => field.key === key);
}

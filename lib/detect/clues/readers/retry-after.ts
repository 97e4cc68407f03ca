import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** `120 (I'm in a meeting);duration=3600`, RFC 3261 §20.33. */
const grammar =
  /^(\d{1,10})(?!\d)\s{0,8}(?:\(([^()]{0,200})\))?\s{0,8}(?:;\s{0,8}duration\s{0,4}=\s{0,4}(\d{1,10}))?/i;

export const retryAfter: FieldReader = {
  names: ['Retry-After'],
  read: ({ value }) => {
    const [, seconds, comment, duration] = grammar.exec(value) ?? [];
    if (seconds === undefined) return [];
    return [
      {
        kind: 'retry-after',
        seconds: Number(seconds),
        comment,
        duration: duration === undefined ? undefined : Number(duration),
      },
    ];
  },
};

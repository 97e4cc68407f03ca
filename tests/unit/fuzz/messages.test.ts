import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Message } from '@/lib/extension/messages';
import { readVisitReply } from '@/lib/extension/tabs/read-visit-reply';
import { readVisitRequest } from '@/lib/visit/visit-messages';
import { checkProperty, FUZZ_TIMEOUT_MS } from '@/tests/unit/check-property';

const types = fc.constantFrom(
  'open-entry',
  'open-comparison',
  'quiet',
  'list',
  'go',
  'explain',
  'pin',
  'here',
  'found',
  'at',
  'end',
  'explained',
);
const number = fc.oneof(
  fc.integer({ min: 95, max: 1_005 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 486.5, 1, -0),
);
const value = fc.oneof(
  number,
  fc.boolean(),
  fc.string({ maxLength: 80 }),
  fc.constantFrom(null, undefined),
  fc.array(fc.tuple(number, number)),
  fc.anything(),
);
const names = [
  'code',
  'first',
  'second',
  'pattern',
  'quiet',
  'frame',
  'by',
  'restart',
  'before',
  'total',
  'mayBeKept',
  'share',
  'codes',
  'isPicture',
  'usedAt',
  'isTop',
  'hasFocus',
  'at',
  'selected',
  'url',
] as const;
const like = fc
  .tuple(fc.oneof(types, value), fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 }))
  .map(([type, fields]) => ({ ...fields, type }));
const message = fc.oneof(like, fc.anything());

describe('Anything, received as a message,', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('opens nothing but a code of three digits, or sets a pattern aside', () => {
    checkProperty(
      fc.property(message, (received) => {
        const read = Message.safeParse(received);
        if (!read.success) return;
        const { type, ...fields } = read.data;
        expect(['open-entry', 'open-comparison', 'quiet']).toContain(type);
        for (const each of Object.values(fields)) {
          const isCode = typeof each === 'number' && Number.isInteger(each) && each >= 100 && each <= 999;
          expect(isCode || typeof each === 'boolean' || typeof each === 'string' || each === undefined).toBe(
            true,
          );
        }
        expect(fields).not.toHaveProperty('url');
      }),
    );
  });

  test('asks a frame nothing but what it knows', () => {
    checkProperty(
      fc.property(message, (received) => {
        const request = readVisitRequest(received);
        if (request) expect(['list', 'go', 'explain', 'pin']).toContain(request.type);
        if (request?.type === 'go') expect([1, -1]).toContain(request.by);
      }),
    );
  });

  test('tells the toolbar page nothing but counts of codes', () => {
    checkProperty(
      fc.property(message, (received) => {
        const reply = readVisitReply(received);
        if (reply?.type !== 'found') return;
        for (const [code, count] of reply.codes) {
          expect(code >= 100 && code <= 999 && count >= 0).toBe(true);
        }
      }),
    );
  });
});

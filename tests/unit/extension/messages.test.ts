import { describe, expect, test } from 'vitest';
import { Message } from '@/lib/extension/messages';

describe('A message of a card', () => {
  test.each([
    { type: 'open-entry', code: 486 },
    { type: 'open-comparison', first: 301, second: 420 },
    { type: 'open-comparison', first: 301 },
    { type: 'open-comparison', first: 301, second: undefined },
    { type: 'quiet', pattern: 'status-label orderStatus: ###', quiet: true },
  ])('is understood: %j', (message) => {
    expect(Message.parse(message)).toEqual(message);
  });

  test.each([
    undefined,
    null,
    'open-entry',
    {},
    { type: 'open-entry' },
    { type: 'open-entry', code: '486' },
    { type: 'open-entry', code: 99 },
    { type: 'open-entry', code: 1000 },
    { type: 'open-entry', code: 486.5 },
    { type: 'open-entry', code: Number.NaN },
    { type: 'open-entry', code: 486, url: 'https://example.org' },
    { type: 'open-comparison', second: 420 },
    { type: 'open-comparison', first: 301, second: null },
    { type: 'quiet', pattern: 'status-label ###' },
    { type: 'quiet', pattern: '*', quiet: true },
    { type: 'quiet', pattern: `status-label ${'x'.repeat(300)}###`, quiet: true },
    { type: 'quiet', pattern: 'status-label ###', quiet: true, site: '*://*/*' },
    { type: 'open-tab', url: 'javascript:alert(1)' },
  ])('is nothing else: %j', (message) => {
    expect(Message.safeParse(message).success).toBe(false);
  });
});

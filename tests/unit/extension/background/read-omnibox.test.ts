import { describe, expect, test } from 'vitest';
import { codeSummaries } from '@/data/code-summaries';
import { codeInText } from '@/lib/extension/background/code-in-text';
import { suggestCodes, viewOfInput } from '@/lib/extension/background/read-omnibox';

const summaries = codeSummaries('en');
const codes = (text: string) => suggestCodes(text, summaries).map(({ code }) => code);

describe('The address bar', () => {
  test.each([
    ['486', { kind: 'entry', code: 486 }],
    ['486 603', { kind: 'comparison', first: 486, second: 603 }],
    ['486 vs 603', { kind: 'comparison', first: 486, second: 603 }],
    ['busy here', { kind: 'entry', code: 486 }],
    ['  busy  everywhere ', { kind: 'entry', code: 600 }],
    ['codec', { kind: 'search', query: 'codec' }],
    ['xqzvw', { kind: 'search', query: 'xqzvw' }],
    [' – ', { kind: 'all' }],
    ['', { kind: 'all' }],
  ])('opens for %j', (text, view) => {
    expect(viewOfInput(text, summaries)).toEqual(view);
  });

  test('finds codes by words of what they mean, in the language of the browser', () => {
    expect(codes('codec')).toContain(488);
    expect(codes('48').every((code) => String(code).startsWith('48'))).toBe(true);
    expect(suggestCodes('486', codeSummaries('vi'))[0]?.summary).not.toBe(
      suggestCodes('486', summaries)[0]?.summary,
    );
  });
});

test.each([
  ['SIP/2.0 486 Busy Here', 486],
  ['(503)', 503],
  ['port 5060, 4860, 1486', undefined],
  ['10.0.0.486', undefined],
  ['4.486', undefined],
  ['700', undefined],
  ['', undefined],
])('the number that %j means is %s', (text, code) => {
  expect(codeInText(text)).toBe(code);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ReferenceView,
  readReferenceView,
  referenceSearch,
  vocabularyNames,
} from '@/lib/extension/reference-address';

const all: ReferenceView = { kind: 'all' };

describe('The address of the reference page', () => {
  test.each<[string, ReferenceView]>([
    ['', all],
    ['?code=486', { kind: 'entry', code: 486 }],
    ['?code=%20486%20', { kind: 'entry', code: 486 }],
    ['?compare=301,420', { kind: 'comparison', first: 301, second: 420 }],
    ['?compare=301%2C420', { kind: 'comparison', first: 301, second: 420 }],
    ['?compare=301,%20420', { kind: 'comparison', first: 301, second: 420 }],
    ['?compare=301', { kind: 'comparison', first: 301, second: undefined }],
    ['?compare=301,busy', { kind: 'comparison', first: 301, second: undefined }],
    ['?search=codec', { kind: 'search', query: 'codec' }],
    ['?search=m%C3%A3+b%E1%BA%ADn', { kind: 'search', query: 'mã bận' }],
    ['?vocabulary=q850Causes', { kind: 'vocabulary', name: 'q850Causes' }],
    ['?code=486&compare=301,420', { kind: 'entry', code: 486 }],
  ])('%s shows %j', (search, view) => {
    expect(readReferenceView(search)).toEqual(view);
  });

  test.each([
    '?code=',
    '?code=48',
    '?code=4860',
    '?code=086',
    '?code=busy',
    '?code=4e2',
    '?code=-86',
    '?code=<b>486</b>',
    '?compare=',
    '?compare=,420',
    '?compare=busy,420',
    '?search=',
    '?search=+',
    '?vocabulary=toString',
    '?other=486',
  ])('%s shows all codes', (search) => {
    expect(readReferenceView(search)).toEqual(all);
  });

  test('holds whatever it is given without harm', () => {
    const kinds = ['all', 'search', 'entry', 'comparison', 'vocabulary'];
    fc.assert(
      fc.property(fc.webQueryParameters({ size: 'small' }), (search) =>
        kinds.includes(readReferenceView(search).kind),
      ),
    );
  });

  test('leads back to what it was made for', () => {
    const code = fc.integer({ min: 100, max: 999 });
    const view = fc.oneof(
      fc.constant(all),
      code.map((each): ReferenceView => ({ kind: 'entry', code: each })),
      fc
        .tuple(code, fc.option(code, { nil: undefined }))
        .map(([first, second]): ReferenceView => ({ kind: 'comparison', first, second })),
      fc
        .constantFrom('codec', 'mã bận', '50%&code=486', '#?=+')
        .map((query): ReferenceView => ({ kind: 'search', query })),
      fc.constantFrom(...vocabularyNames).map((name): ReferenceView => ({ kind: 'vocabulary', name })),
    );
    fc.assert(
      fc.property(view, (each) => {
        expect(readReferenceView(referenceSearch(each))).toEqual(each);
      }),
    );
  });

  test('is readable', () => {
    expect(referenceSearch(all)).toBe('');
    expect(referenceSearch({ kind: 'entry', code: 486 })).toBe('?code=486');
    expect(referenceSearch({ kind: 'comparison', first: 301, second: 420 })).toBe('?compare=301,420');
    expect(referenceSearch({ kind: 'comparison', first: 301, second: undefined })).toBe('?compare=301');
  });
});

import { expect, test } from 'vitest';
import { suggestPair } from '@/lib/extension/tabs/suggest-pair';

const related: Readonly<Record<number, readonly number[]>> = {
  486: [600, 480],
  503: [],
  603: [486],
  200: [],
};
const relatedTo = (code: number) => related[code];

test.each([
  { page: 'of several codes', codes: [603, 503, 486], shown: undefined, pair: [603, 503] },
  { page: 'on which a card was open', codes: [603, 503, 486], shown: 486, pair: [486, 603] },
  { page: 'whose worst code was open', codes: [603, 503], shown: 603, pair: [603, 503] },
  { page: 'of one code', codes: [486], shown: undefined, pair: [486, 600] },
  { page: 'with a code that nobody knows', codes: [699, 503, 486], shown: 699, pair: [503, 486] },
  { page: 'of one code that is like no other', codes: [503], shown: undefined, pair: undefined },
  { page: 'without codes', codes: [], shown: undefined, pair: undefined },
])('a page $page suggests $pair', ({ codes, shown, pair }) => {
  expect(suggestPair({ codes, shown, relatedTo })).toEqual(pair);
});

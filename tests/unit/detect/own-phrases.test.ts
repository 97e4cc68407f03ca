import { expect, test } from 'vitest';
import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';
import { ownPhrases } from '@/lib/detect/own-phrases';

test('the phrases that a look goes by are those of the registry that HTTP does not share', () => {
  const own = [...codePhrases].filter(([code]) => !httpCodes.has(code)).map(([, phrase]) => phrase);
  expect(new Set(ownPhrases.split('|'))).toEqual(new Set(own));
});

test('no phrase means anything else to a regular expression', () => {
  expect(ownPhrases).not.toMatch(/[\\^$.*+?()[\]{}]/);
});

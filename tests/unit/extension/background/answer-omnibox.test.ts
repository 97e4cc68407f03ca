import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOmnibox } from '@/lib/extension/background/answer-omnibox';

test('where no extension may answer in the address bar, as in Safari, nothing is asked and nothing fails', () => {
  Object.assign(fakeBrowser, { omnibox: undefined });
  expect(answerOmnibox).not.toThrow();
});

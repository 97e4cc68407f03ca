import type { Lens } from './fixtures/lens';
import { expect, test } from './fixtures/test';

/** Enters a text behind our keyword, and gives the tab that opens. */
async function enter(lens: Lens, text: string, search: string): Promise<Lens> {
  await lens.enterInOmnibox(text);
  return lens.tabAt(`reference.html${search}`);
}

const article = () => document.querySelector('article.entry, article.comparison')?.ariaLabel;

test.beforeEach(({ lens }) => lens.openExtensionPage('options.html'));

for (const [text, search, name] of [
  ['486', '?code=486', '486 Busy Here'],
  ['486 603', '?compare=486,603', '486 – 603'],
  ['486 vs 603', '?compare=486,603', '486 – 603'],
  ['busy everywhere', '?code=600', '600 Busy Everywhere'],
] as const) {
  test(`"sip ${text}" leads to ${name}`, async ({ lens }) => {
    const reference = await enter(lens, text, search);
    await expect.poll(() => reference.evaluate(article)).toBe(name);
    await reference.tab.close();
  });
}

test('"sip codec" leads to the codes that speak of codecs', async ({ lens }) => {
  const reference = await enter(lens, 'codec', '?search=codec');
  const typed = () => document.querySelector<HTMLInputElement>('input[type=search]')?.value;
  await expect.poll(() => reference.evaluate(typed)).toBe('codec');
  await expect.poll(() => reference.textOf('body')).toMatch(/488\s+Not Acceptable Here/);
  await reference.tab.close();
});

for (const [text, search, sentence] of [
  ['699', '?code=699', 'No register and no product that we know of defines this number.'],
  ['486 699', '?compare=486,699', 'There is no entry for “699”.'],
  ['xqzvw', '?search=xqzvw', 'No code matches “xqzvw”.'],
] as const) {
  test(`"sip ${text}" leads to a sentence`, async ({ lens }) => {
    const reference = await enter(lens, text, search);
    await expect.poll(() => reference.textOf('main')).toContain(sentence);
    await reference.tab.close();
  });
}

test('"sip" alone leads to all codes', async ({ lens }) => {
  const reference = await enter(lens, ' ', '');
  await expect.poll(() => reference.textOf('body')).toMatch(/100\s+Trying/);
  await reference.tab.close();
});

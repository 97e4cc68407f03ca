import { expect, test } from './fixtures/test';

const heading = (level: number) => [...document.querySelectorAll(`h${level}`)].map((each) => each.textContent);

test('the toolbar page compares 301 and 420 section by section', async ({ lens }) => {
  await lens.openExtensionPage('popup.html');
  await expect.poll(() => lens.evaluate(heading, 2)).toContain('Learn more');
  expect(await lens.evaluate(heading, 2)).toEqual([
    'Introduction',
    '301 Moved Permanently',
    '420 Bad Extension',
    'Key differences',
    'When to use which',
    'Learn more',
  ]);
  const side = await lens.textOf('.entry-half');
  expect(side).toMatch(/Description[\s\S]*When you see it[\s\S]*How to fix it/i);
  await lens.tab.screenshot('.test-output/popup.png');
});

test('the reference page shows the same comparison in a tab', async ({ lens }) => {
  await lens.openExtensionPage('reference.html?compare=301,420');
  await expect.poll(() => lens.textOf('.comparison')).toMatch(/301 Moved Permanently[\s\S]*420 Bad Extension/);
  await lens.tab.screenshot('.test-output/reference-compare.png');
});

test('the reference page opens an entry', async ({ lens }) => {
  await lens.openExtensionPage('reference.html?code=486');
  await expect.poll(() => lens.evaluate(heading, 1)).toEqual(['486 Busy Here']);
  await lens.tab.screenshot('.test-output/reference-entry.png');
});

import { chooseLocale } from './fixtures/choose-locale';
import { expect, test } from './fixtures/test';

const headings = (level: number) =>
  [...document.querySelectorAll(`h${level}`)].map((each) => each.textContent);

const sections = [
  'Introduction',
  '301 Moved Permanently',
  '420 Bad Extension',
  'Key differences',
  'When to use which',
  'Learn more',
];

test('the toolbar page compares 301 and 420 section by section', async ({ lens }) => {
  await lens.openExtensionPage('popup.html');
  await expect.poll(() => lens.evaluate(headings, 2)).toContain('Learn more');

  expect(await lens.evaluate(headings, 2)).toEqual(sections);
  const side = await lens.textOf('.entry-half');
  expect(side).toMatch(/Description[\s\S]*When you see it[\s\S]*How to fix it/i);
});

test('each difference says something that no description says', async ({ lens }) => {
  await lens.openExtensionPage('popup.html');
  await expect.poll(() => lens.textOf('.comparison')).toContain('420 Bad Extension');

  const texts = (query: string) =>
    [...document.querySelectorAll<HTMLElement>(query)].map((each) => each.innerText);
  const descriptions = (await lens.evaluate(texts, '.entry-half > p')).join(' ');
  const differences = await lens.evaluate(texts, '.difference dd, .difference-note');
  expect(differences.length).toBeGreaterThanOrEqual(6);
  for (const difference of differences) expect(descriptions).not.toContain(difference);
});

test('codes are picked by number or words, swapped, and remembered', async ({ lens }) => {
  await lens.openExtensionPage('popup.html');
  await expect.poll(() => lens.evaluate(headings, 2)).toContain('Learn more');

  await lens.click('.picker:nth-of-type(1) input');
  await lens.tab.type('486');
  await lens.tab.pressKey('ArrowDown');
  await lens.tab.pressKey('Enter');
  await expect.poll(() => lens.evaluate(headings, 2)).toContain('486 Busy Here');

  await lens.click('.picker:last-of-type input');
  await lens.tab.type('decline');
  await lens.tab.pressKey('ArrowDown');
  await lens.tab.pressKey('Enter');
  await expect.poll(() => lens.evaluate(headings, 2)).toContain('603 Decline');

  await lens.click('.swap');
  const codesInOrder = async () => (await lens.evaluate(headings, 2)).slice(1, 3);
  await expect.poll(codesInOrder).toEqual(['603 Decline', '486 Busy Here']);

  await lens.openExtensionPage('popup.html');
  await expect.poll(codesInOrder).toEqual(['603 Decline', '486 Busy Here']);
});

test('the reference page shows the same comparison in a tab', async ({ lens }) => {
  await lens.openExtensionPage('reference.html?compare=301,420');
  await expect.poll(() => lens.evaluate(headings, 2)).toEqual(sections);
});

test('the reference page opens an entry', async ({ lens }) => {
  await lens.openExtensionPage('reference.html?code=486');
  await expect.poll(() => lens.evaluate(headings, 1)).toEqual(['486 Busy Here']);
});

test('the section titles speak Vietnamese when the user does', async ({ lens }) => {
  await lens.openExtensionPage('reference.html?compare=301,420');
  await chooseLocale(lens, 'vi');
  await expect.poll(() => lens.evaluate(headings, 2)).toContain('Tìm hiểu thêm');

  expect(await lens.evaluate(headings, 2)).toEqual([
    'Giới thiệu',
    '301 Moved Permanently',
    '420 Bad Extension',
    'Sự khác biệt chính',
    'Khi nào dùng cái nào',
    'Tìm hiểu thêm',
  ]);
  const titles = await lens.evaluate(headings, 3);
  expect(titles).toEqual(expect.arrayContaining(['Mô tả', 'Khi bạn thấy mã này', 'Cách khắc phục']));

  await chooseLocale(lens, '');
  await expect.poll(() => lens.evaluate(headings, 2)).toEqual(sections);
});

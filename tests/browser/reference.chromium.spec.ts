import { expect, test } from './fixtures/test';
import { press, ways } from './fixtures/ways';

test('back and forward go through what was looked at, by pointer', async ({ lens, page }) => {
  await lens.openExtensionPage('reference.html');
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: '486 Busy Here' }).click();
  await expect(heading).toHaveText('486 Busy Here');
  await page.getByRole('button', { name: 'Compare with 600' }).click();
  await expect(page.getByRole('article', { name: '486 – 600' })).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText('486 Busy Here');
  await expect(page).toHaveTitle('486 Busy Here – SIP Lens');
  await page.goBack();
  await expect(heading).toHaveText('SIP response codes');
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('article', { name: '486 – 600' })).toBeVisible();
});

test('back from an entry leads to the search that found it, by keys', async ({ lens, page }) => {
  await lens.openExtensionPage('reference.html');
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('codec');
  const found = page.getByRole('button', { name: '488 Not Acceptable Here' });
  await expect(found).toBeVisible();
  while (!(await found.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('488 Not Acceptable Here');
  await page.goBack();
  await expect(search).toHaveValue('codec');
  await expect(found).toBeVisible();
});

for (const way of ways) {
  test(`the side vocabularies are opened and gone through, by ${way} alone`, async ({ lens, page }) => {
    await lens.openExtensionPage('reference.html?code=486');
    const causes = page.getByRole('link', { name: 'Q.850 causes' });
    await expect(page.getByRole('article')).toBeVisible();
    await expect(causes).toBeHidden();
    await press(page, page.getByRole('button', { name: 'Side vocabularies' }), way);
    await press(page, causes, way);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Q.850 causes');
    await expect(causes).toHaveAttribute('aria-current', 'page');
    await press(page, page.getByRole('main').getByRole('button', { name: '404' }).first(), way);
    await expect(page.getByRole('article', { name: '404 Not Found' })).toBeVisible();
    await press(page, page.getByRole('link', { name: 'All codes' }), way);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIP response codes');
  });
}

for (const [what, address] of [
  ['an entry', 'code=486'],
  ['a comparison', 'compare=486,603'],
  ['a vocabulary', 'vocabulary=q850Causes'],
] as const) {
  test(`${what} is printed dark on white, without what can only be pressed`, async ({ lens, page }) => {
    await lens.openExtensionPage(`reference.html?${address}`);
    await expect(page.locator('main')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const ink = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor].map((each) => each.match(/\d+/g)?.slice(0, 3).map(Number) ?? []);
    });
    expect(Math.max(...(ink[0] ?? []))).toBeLessThan(80);
    expect(ink[1]).toEqual([255, 255, 255]);
    await expect(page.getByRole('navigation')).toBeHidden();
    const pressable = page.locator('main :is(button:not(.code-link), input, select)');
    for (const each of await pressable.all()) await expect(each).toBeHidden();
  });
}

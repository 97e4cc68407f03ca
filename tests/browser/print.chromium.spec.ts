import { expect, test } from './fixtures/test';

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

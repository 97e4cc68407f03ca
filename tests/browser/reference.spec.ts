import { pressControl } from './fixtures/control-of-page';
import type { Lens } from './fixtures/lens';
import { expect, test } from './fixtures/test';

const heading = (lens: Lens) => expect.poll(() => lens.textOf('h1'));
const comparison = (lens: Lens) =>
  expect.poll(() => lens.evaluate(() => document.querySelector('.comparison')?.ariaLabel));

test('back and forward go through what was looked at', async ({ lens }) => {
  await lens.openExtensionPage('reference.html');
  await pressControl(lens, 'button', '486 Busy Here', 'pointer');
  await heading(lens).toBe('486 Busy Here');
  await pressControl(lens, 'button', 'Compare with 600', 'pointer');
  await comparison(lens).toBe('486 – 600');
  await lens.tab.goBy(-1);
  await heading(lens).toBe('486 Busy Here');
  await expect.poll(() => lens.evaluate(() => document.title)).toBe('486 Busy Here – SIP Lens');
  await lens.tab.goBy(-1);
  await heading(lens).toBe('SIP response codes');
  await lens.tab.goBy(1);
  await heading(lens).toBe('486 Busy Here');
  await lens.tab.goBy(1);
  await comparison(lens).toBe('486 – 600');
});

/** More stops than the page has before what is looked for. */
const mostStops = 40;
const focused = () => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ');
const searchFor = () => document.querySelector<HTMLInputElement>('input[type=search]')?.value;

test('back from an entry leads to the search that found it, by keys', async ({ lens }) => {
  await lens.openExtensionPage('reference.html');
  await heading(lens).toBe('SIP response codes');
  await lens.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
  await lens.tab.type('codec');
  const found = () => lens.textOf('.entry-list').then((text) => text?.replaceAll(/\s+/g, ' '));
  await expect.poll(found).not.toContain('486');
  await expect.poll(found).toContain('488 Not Acceptable Here');
  const isAt = async () => (await lens.evaluate(focused))?.includes('488 Not Acceptable Here');
  for (let stop = 0; stop < mostStops && !(await isAt()); stop++) await lens.tab.pressKey('Tab');
  expect(await lens.evaluate(focused)).toContain('488 Not Acceptable Here');
  await lens.tab.pressKey('Enter');
  await heading(lens).toBe('488 Not Acceptable Here');
  await lens.tab.goBy(-1);
  await expect.poll(() => lens.evaluate(searchFor)).toBe('codec');
  await expect.poll(found).toContain('488 Not Acceptable Here');
});

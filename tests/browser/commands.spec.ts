import type { Lens } from '@/tests/browser/fixtures/lens';
import { selectText } from '@/tests/browser/fixtures/select-text';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, soon } from '@/tests/browser/fixtures/watch-card';

const request = '<div>INVITE sip:+12025550143@example.com SIP/2.0</div>';
const LONG_LOG = `<!doctype html><title>Log</title><input id="field">${request}
<div>SIP/2.0 486 Busy Here</div><div style="height: 3000px"></div>
<div>SIP/2.0 503 Service Unavailable</div><div style="height: 3000px"></div>
<div id="last">SIP/2.0 603 Decline</div>`;

const isInView = (lens: Lens, text: string) =>
  lens.evaluate((wanted) => {
    const element = [...document.querySelectorAll('div')].find((each) => each.textContent?.includes(wanted));
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, text);

async function expectCard(lens: Lens, code: string): Promise<void> {
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toMatch(new RegExp(`^${code}\\b`));
}

test('next and previous go from code to code, into view, around, and leave the focus', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await lens.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
  for (const code of ['486', '503', '603', '486']) {
    await lens.pressCommand('next-code');
    await expectCard(lens, code);
    expect(await isInView(lens, `SIP/2.0 ${code}`)).toBe(true);
  }
  await lens.pressCommand('previous-code');
  await expectCard(lens, '603');
  expect(await lens.evaluate(() => document.activeElement?.id)).toBe('field');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(lens.tab.errors).toEqual([]);
});

test('next goes on into the frames of a page', async ({ lens }) => {
  const inFrame = lens.server.otherSiteUrl(`${request}<div>SIP/2.0 404 Not Found</div>`);
  await lens.open(`${request}<div>SIP/2.0 486 Busy Here</div><iframe src="${inFrame}"></iframe>`);
  await lens.pressCommand('next-code');
  await expectCard(lens, '486');
  await lens.pressCommand('next-code');
  // The first one has gone: the page's own is read before its frames'.
  await expectCard(lens, '404');
  await lens.pressCommand('next-code');
  await expectCard(lens, '486');
});

test('next goes back to a page that is busier than its frame', async ({ lens }) => {
  const inFrame = lens.server.otherSiteUrl(`${request}<div>SIP/2.0 404 Not Found</div>`);
  const busy =
    'setInterval(() => { for (const from = performance.now(); performance.now() - from < 180; ); }, 200)';
  await lens.open(
    `${request}<div>SIP/2.0 486 Busy Here</div><iframe src="${inFrame}"></iframe><script>${busy}</script>`,
  );
  for (const code of ['486', '404', '486', '404']) {
    await lens.pressCommand('next-code');
    await expectCard(lens, code);
  }
});

test('the card of a key stays while the pointer is elsewhere', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await lens.pressCommand('next-code');
  await expectCard(lens, '486');
  // Along the edge of the window: on a straight way it would come over the card.
  await lens.tab.movePointer(1_270, 1);
  await lens.tab.movePointer(1_010, 660);
  await soon();
  await expectCard(lens, '486');
});

test('the code at the selection or caret is explained', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await selectText(lens, 'div + div', 2, 2);
  await lens.pressCommand('explain-code');
  await expectCard(lens, '486');
});

test('a selected number that is no code of the page opens its entry in a tab', async ({ lens }) => {
  await lens.open('<p>486 things to see</p>');
  await selectText(lens, 'p', 0, 3);
  await lens.chooseMenu();
  const reference = await lens.tabAt('reference.html?code=486');
  await reference.tab.close();
});

test('a selected code of the page opens its card', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await selectText(lens, 'div + div', 8, 11);
  await lens.chooseMenu();
  await expectCard(lens, '486');
});

test('where no content script can run, a selection opens the reference', async ({ lens, browserName }) => {
  await lens.tab.goto(browserName === 'firefox' ? 'about:license' : 'chrome://version/');
  await lens.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'SIP/2.0 404 Not Found';
    document.body.replaceChildren(line);
  });
  await selectText(lens, 'p', 0, 21);
  await lens.chooseMenu();
  const reference = await lens.tabAt('reference.html?code=404');
  await reference.tab.close();
});

test('a key switches the site off and on again', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  await lens.pressCommand('toggle-site');
  await expect.poll(() => lens.paintedCodes()).toEqual([]);
  await lens.pressCommand('toggle-site');
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
});

test('a card in a frame of another site is gone into and left by keys, from a field of the page', async ({
  lens,
}) => {
  const inFrame = lens.server.otherSiteUrl(`${request}<div>SIP/2.0 404 Not Found</div>`);
  await lens.open(`<input id="field"><iframe src="${inFrame}"></iframe>`);
  await lens.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
  await lens.pressCommand('next-code');
  await expectCard(lens, '404');
  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.buttons.map(({ name }) => name)).toContain('Unpin');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
});

test('the same key lets a pinned card go', async ({ lens }) => {
  await lens.open(LONG_LOG);
  await lens.pressCommand('next-code');
  await expectCard(lens, '486');
  await lens.pressCommand('pin-card');
  const buttons = async () => (await lens.card())?.buttons.map(({ name }) => name);
  await expect.poll(buttons).toContain('Unpin');
  await lens.pressCommand('pin-card');
  await expect.poll(buttons).toContain('Pin');
});

import { forgetAll } from '@/tests/browser/fixtures/forget-all';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { openOver, openOverUrl } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const request = 'INVITE sip:+12025550143@example.com SIP/2.0';
const rows = (code: string, count: number) => `<div>SIP/2.0 ${code}</div>`.repeat(count);

test.afterEach(({ lens }) => forgetAll(lens));

const LOG = `<!doctype html><title>Log</title><div>${request}</div>
${rows('200 OK', 5)}${rows('486 Busy Here', 3)}${rows('503 Service Unavailable', 2)}
${rows('480 Temporarily Unavailable', 4)}${rows('603 Decline', 1)}`;

const names = () =>
  [...document.querySelectorAll<HTMLElement>('.code-row-name')].map((each) => each.innerText);
const counts = () =>
  [...document.querySelectorAll<HTMLElement>('.code-row-count')].map((each) => each.innerText);
const flat = (texts: string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' '));

test('the codes of a page stand in the toolbar page, the worst first', async ({ lens }) => {
  await openOver(lens, LOG);
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  await expect.poll(() => lens.textOf('.reading-progress')).toBe('5 codes in 15 places');
  expect(flat(await lens.evaluate(names))).toEqual([
    '603 Decline',
    '503 Service Unavailable',
    '480 Temporarily Unavailable',
    '486 Busy Here',
    '200 OK',
  ]);
  expect(await lens.evaluate(counts)).toEqual(['1×', '2×', '4×', '3×', '5×']);
  expect(lens.tab.errors).toEqual([]);
});

test('codes out of view, in shadow roots and in frames of other sites count', async ({ lens }) => {
  const inFrame = lens.server.otherSiteUrl(`<div>${request}</div>${rows('486 Busy Here', 2)}`);
  await openOver(
    lens,
    `<div>${request}</div>${rows('486 Busy Here', 1)}<div style="height: 20000px"></div>
    ${rows('503 Service Unavailable', 3)}<div id="host"></div>
    <iframe src="${inFrame}"></iframe>
    <script>document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML =
      '<p>SIP/2.0 603 Decline</p>'</script>`,
  );
  await expect
    .poll(() => lens.evaluate(names).then(flat), { timeout: 20_000 })
    .toEqual(['603 Decline', '503 Service Unavailable', '486 Busy Here']);
  await expect.poll(() => lens.evaluate(counts)).toEqual(['1×', '3×', '3×']);
});

test('codes of a frame that comes later are listed as soon as it is there', async ({ lens }) => {
  const src = lens.server.otherSiteUrl(`<div>${request}</div>${rows('603 Decline', 2)}`);
  const tabId = await openOver(lens, `<div>${request}</div>${rows('486 Busy Here', 1)}`);
  await expect.poll(() => lens.evaluate(names).then(flat)).toEqual(['486 Busy Here']);
  await lens.evaluate(
    async (added) => {
      const func = (url: string) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      };
      await chrome.scripting.executeScript({ target: { tabId: added.tabId }, func, args: [added.src] });
    },
    { tabId, src },
  );
  await expect
    .poll(() => lens.evaluate(names).then(flat), { timeout: 20_000 })
    .toEqual(['603 Decline', '486 Busy Here']);
});

test('comparing begins with the two worst codes of the page', async ({ lens }) => {
  await openOver(lens, LOG);
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  await lens.click('[role="tab"]:last-child');
  await expect.poll(() => lens.textOf('.comparison')).toContain('603 Decline');
  expect(await lens.textOf('.comparison')).toContain('503 Service Unavailable');
});

test('the keyboard goes from tab to tab and from row to row', async ({ lens }) => {
  await openOver(lens, LOG);
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  const focused = () => (document.activeElement as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ');
  await lens.tab.pressKey('Tab');
  expect(await lens.evaluate(focused)).toBe('On this page');
  await lens.tab.pressKey('ArrowRight');
  expect(await lens.evaluate(focused)).toBe('Compare');
  await expect.poll(() => lens.textOf('.comparison')).toContain('603 Decline');
  await lens.tab.pressKey('ArrowLeft');
  expect(await lens.evaluate(focused)).toBe('On this page');
  await lens.tab.pressKey('Tab');
  await lens.tab.pressKey('ArrowDown');
  expect(await lens.evaluate(focused)).toBe('503 Service Unavailable');
});

test('a page without codes is said to have none', async ({ lens }) => {
  await openOver(lens, '<h1>486 things to see</h1>');
  await expect.poll(() => lens.textOf('.unread-page')).toContain('No SIP response code');
});

test('a page that draws its text is said to be a picture, with what can be done', async ({ lens }) => {
  await openOver(lens, '<canvas style="position: fixed; inset: 0; width: 100%; height: 100%"></canvas>');
  await expect.poll(() => lens.textOf('.unread-page')).toMatch(/drawn as a picture[\s\S]*Explain SIP code/);
});

test("the browser's own pages are said to be closed to extensions", async ({ lens, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox lets no extension open about:config.');
  await openOverUrl(lens, 'chrome://version/');
  await expect.poll(() => lens.textOf('.unread-page')).toContain('page of the browser itself');
  expect(lens.tab.errors).toEqual([]);
});

test('a document that is no text is said to be none', async ({ lens }) => {
  await openOver(lens, {
    contentType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">SIP/2.0 486 Busy Here</text></svg>',
  });
  await expect.poll(() => lens.textOf('.unread-page'), { timeout: 20_000 }).toContain('is no text');
});

test('recent comparisons come back, eight at most, and only others than the one on show', async ({
  lens,
}) => {
  await lens.openExtensionPage('popup.html');
  await expect.poll(() => lens.textOf('.comparison')).not.toBeNull();
  for (const code of ['486', '404', '503']) {
    await lens.click('.picker:last-of-type input');
    await lens.tab.type(code);
    await lens.tab.pressKey('ArrowDown');
    await lens.tab.pressKey('Enter');
    // Other texts of the comparison may name the code before it is chosen.
    await expect.poll(() => lens.textOf('.entry-half:last-of-type h2')).toContain(code);
  }
  await expect.poll(() => lens.textOf('.recent-pairs')).toMatch(/– 404[\s\S]*– 486/);
  expect(await lens.textOf('.recent-pairs')).not.toContain('503');
});

const site = () => ({
  name: document.querySelector<HTMLElement>('.site-name')?.innerText,
  chosen: document.querySelector<HTMLElement>('.segments :checked + span')?.innerText,
});
const onSite = (lens: Lens) => expect.poll(async () => (await lens.evaluate(site)).chosen);

test('one click switches the site off, on, or makes it the only one', async ({ lens }) => {
  await openOver(lens, LOG);
  await onSite(lens).toBe('Everywhere');
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  expect((await lens.evaluate(site)).name).toMatch(/^127\.0\.0\.1:\d+$/);

  await lens.click('.segments label:nth-child(2)');
  await onSite(lens).toBe('Not here');
  await expect.poll(() => lens.textOf('.unread-page')).toContain('switched off on this site');

  await lens.click('.segments label:nth-child(3)');
  await onSite(lens).toBe('Only here');
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  const elsewhere = lens.server.otherSiteUrl(LOG);
  await openOverUrl(lens, elsewhere);
  await onSite(lens).toBe('Not here');

  await lens.click('.segments label:nth-child(1)');
  await onSite(lens).toBe('Everywhere');
  await expect.poll(() => lens.evaluate(counts)).toHaveLength(5);
  expect(lens.tab.errors).toEqual([]);
});

test('arrow keys go from one choice for the site to the next', async ({ lens }) => {
  await openOver(lens, LOG);
  await onSite(lens).toBe('Everywhere');
  await lens.evaluate(() => document.querySelector<HTMLElement>('.segments input')?.focus());
  await lens.tab.pressKey('ArrowRight');
  await onSite(lens).toBe('Not here');
  await lens.tab.pressKey('ArrowLeft');
  await onSite(lens).toBe('Everywhere');
});

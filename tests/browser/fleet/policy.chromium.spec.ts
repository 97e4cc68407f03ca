import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '@/scripts/build/wxt';
import { type Alone, startAlone } from '@/tests/browser/fixtures/chromium/start-alone';
import { unpackedId } from '@/tests/browser/fixtures/chromium/unpacked-id';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn, soon } from '@/tests/browser/fixtures/watch-card';
import { type PlacedPolicy, placePolicy } from './place-policy';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const READY = JSON.parse(readFileSync('docs/policy/chrome.json', 'utf8'))['3rdparty'].extensions.EXTENSION_ID;
/** The file that is documented, for the sites that a test has: 127.0.0.1 is allowed, its other name is not. */
const POLICY = {
  ...READY,
  allowedSites: ['*://127.0.0.1/*'],
  deniedSites: ['*://*/*'],
  locale: 'vi',
  strictness: 'strict',
  lockOptions: true,
};

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 503 Service Unavailable</p><p>edge-1 answers SIP/2.0 690 Fraud Suspected</p>
<div>before the 486</div>`;
/** ms that Chromium may take to look at its policies again. */
const PATIENCE_MS = 30_000;

let alone: Alone | undefined;
let placed: PlacedPolicy | undefined;
let reason = '';

/** A copy of the build, with an identifier of its own: other browsers run meanwhile, and read the same policies. */
let copy = '';

test.beforeAll(async ({ server }) => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'sip-lens-fleet-')));
  cpSync(buildFolder('chrome'), copy, { recursive: true });
  const answer = placePolicy(unpackedId(copy), POLICY);
  if (typeof answer === 'string') {
    reason = answer;
    return;
  }
  placed = answer;
  alone = await startAlone(server, copy);
  await alone.lens.openExtensionPage('options.html');
  const set = () => alone?.page.evaluate(async () => Object.keys(await chrome.storage.managed.get()));
  await expect.poll(set, { timeout: PATIENCE_MS }).toContain('lockOptions');
});
test.afterAll(async () => {
  placed?.remove();
  await alone?.driver.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

/** The browser under policy; skips the test where there is none. */
function fleet(): Alone {
  test.skip(reason !== '', reason);
  if (!alone) throw new Error('The browser under policy has not started.');
  return alone;
}

test('a policy decides where the extension works', async () => {
  const { lens } = fleet();
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^503/));
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await soon();
  expect(await lens.paintedCodes()).toEqual([]);
});

test('a policy decides on language, strictness and own codes', async () => {
  const { lens } = fleet();
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^690/));
  expect(await lens.paintedCodes()).not.toContainEqual(expect.stringMatching(/^486/));
  const { text } = await openCardOn(lens, '503');
  expect(text).toContain('channel limit is reached');
  expect(text).toContain('Cách khắc phục');
  await lens.tab.pressKey('Escape');
  expect((await openCardOn(lens, '690')).name).toContain('Fraud Suspected');
});

test('options that a policy locks cannot be changed, and say so', async () => {
  const { lens, page } = fleet();
  await lens.openExtensionPage('options.html');
  await expect(page.getByRole('note').first()).toHaveText('Tổ chức của bạn đã khóa các tùy chọn này.');
  const fields = page.locator('.options :is(input, select, button)');
  expect(await fields.count()).toBeGreaterThan(20);
  expect(await page.locator('.options :is(input, select, button):not(:disabled)').count()).toBe(0);
});

test('a policy that changes holds in open pages at once', async () => {
  test.slow();
  const { lens } = fleet();
  const patience = { timeout: PATIENCE_MS };
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  placed?.change({ ...POLICY, deniedSites: [] });
  await expect.poll(() => lens.paintedCodes(), patience).toContainEqual(expect.stringMatching(/^503/));
  expect(await lens.paintedCodes()).not.toContainEqual(expect.stringMatching(/^486/));
  placed?.change({ ...POLICY, deniedSites: [], strictness: 'normal' });
  await expect.poll(() => lens.paintedCodes(), patience).toContainEqual(expect.stringMatching(/^486/));
  placed?.change(POLICY);
  await expect.poll(() => lens.paintedCodes(), patience).toEqual([]);
  expect(lens.tab.errors).toEqual([]);
});

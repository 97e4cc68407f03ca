import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn, soon } from '@/tests/browser/fixtures/watch-card';
import { FLEET_LOG, fleetPolicy } from './fleet-policy';
import { type Fleet, ready, startFleet } from './start-fleet';

let fleet: Fleet | string;
test.beforeAll(async ({ server, browserName }) => {
  fleet = await startFleet(server, browserName, fleetPolicy(browserName));
});
test.afterAll(() => (typeof fleet === 'string' ? undefined : fleet?.close()));

test('a policy decides where the extension works', async () => {
  const { lens } = ready(fleet);
  await lens.open(FLEET_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^503/));
  await lens.tab.goto(lens.server.otherSiteUrl(FLEET_LOG));
  await soon();
  expect(await lens.paintedCodes()).toEqual([]);
});

test('a policy decides on language, strictness and own codes', async () => {
  const { lens } = ready(fleet);
  await lens.open(FLEET_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^690/));
  expect(await lens.paintedCodes()).not.toContainEqual(expect.stringMatching(/^486/));
  const { text } = await openCardOn(lens, '503');
  expect(text).toContain('channel limit is reached');
  expect(text).toContain('Cách khắc phục');
  await lens.tab.pressKey('Escape');
  expect((await openCardOn(lens, '690')).name).toContain('Fraud Suspected');
});

test('options that a policy locks cannot be changed, and say so', async () => {
  const { lens } = ready(fleet);
  await lens.openExtensionPage('options.html');
  await expect.poll(() => lens.textOf('[role=note]')).toBe('Tổ chức của bạn đã khóa các tùy chọn này.');
  const fields = () => {
    const all = [...document.querySelectorAll('.options :is(input, select, button)')];
    return { all: all.length, open: all.filter((each) => !each.matches(':disabled')).length };
  };
  const { all, open } = await lens.evaluate(fields);
  expect(all).toBeGreaterThan(20);
  expect(open).toBe(0);
});

import { expect, test } from '@/tests/browser/fixtures/test';
import { FLEET_LOG, fleetPolicy } from './fleet-policy';
import { type Fleet, PATIENCE_MS, ready, startFleet } from './start-fleet';

const policy = fleetPolicy('chromium');

let fleet: Fleet | string;
test.beforeAll(async ({ server }) => {
  fleet = await startFleet(server, 'chromium', policy);
});
test.afterAll(() => (typeof fleet === 'string' ? undefined : fleet?.close()));

test('a policy that changes holds in open pages at once', async () => {
  test.slow();
  const { lens, change } = ready(fleet);
  const patience = { timeout: PATIENCE_MS };
  await lens.tab.goto(lens.server.otherSiteUrl(FLEET_LOG));
  change({ ...policy, deniedSites: [] });
  await expect.poll(() => lens.paintedCodes(), patience).toContainEqual(expect.stringMatching(/^503/));
  expect(await lens.paintedCodes()).not.toContainEqual(expect.stringMatching(/^486/));
  change({ ...policy, deniedSites: [], strictness: 'normal' });
  await expect.poll(() => lens.paintedCodes(), patience).toContainEqual(expect.stringMatching(/^486/));
  change(policy);
  await expect.poll(() => lens.paintedCodes(), patience).toEqual([]);
  expect(lens.tab.errors).toEqual([]);
});

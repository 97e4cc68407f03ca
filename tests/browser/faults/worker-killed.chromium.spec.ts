import type { Page } from '@playwright/test';
import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn, pressButton } from '@/tests/browser/fixtures/watch-card';
import { survive } from './survive';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

/** Ends the extension's service worker, as the browser does after half a minute; one that sleeps is gone already. */
async function killWorker(page: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own.');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const ours = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    return ours.map(({ targetId }) => targetId);
  };
  const awake = await workers();
  // A worker that is just starting does not hear the first time.
  const endThem = async () => {
    const left = (await workers()).filter((each) => awake.includes(each));
    for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
    return left;
  };
  await expect.poll(endThem).toEqual([]);
  await session.detach();
}

test('the service worker may be killed at every step', async ({ lens, page }) => {
  test.slow();
  const kill = () => killWorker(page);
  await survive(kill, async () => {
    await lens.open(LOG);
    await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  });
  await survive(kill, async () => {
    await openCardOn(lens, '486');
  });
  // Under an open card, whose link then has to wake it.
  await survive(kill, async () => {
    const opened = page.context().waitForEvent('page');
    await pressButton(lens, 'Open in reference');
    const reference = await opened;
    expect(reference.url()).toContain('/reference.html?code=486');
    await reference.close();
    await page.bringToFront();
  });
  expect(lens.tab.messages).toEqual([]);
  await survive(kill, async () => {
    await openOver(lens, LOG);
    await expect.poll(() => lens.textOf('.page-list')).toContain('486');
  });
  await survive(kill, async () => {
    await lens.openExtensionPage('reference.html?compare=301,420');
    await expect.poll(() => lens.textOf('main')).toContain('420');
  });
  expect(lens.tab.errors).toEqual([]);
});

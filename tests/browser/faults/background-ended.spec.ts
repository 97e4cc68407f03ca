import { openOver } from '@/tests/browser/fixtures/open-over';
import { pressInCard } from '@/tests/browser/fixtures/press-in-card';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './survive';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

test('the service worker or event page may be ended at every step', async ({ lens }) => {
  test.slow();
  const end = () => lens.controls.endBackground();
  await survive(end, async () => {
    await lens.open(LOG);
    await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  });
  await survive(end, async () => {
    await openCardOn(lens, '486');
  });
  // Under an open card, whose link then has to wake it.
  await survive(end, async () => {
    await pressInCard(lens, 'Open in reference', 'pointer');
    const reference = await lens.tabAt('/reference.html?code=486');
    await reference.tab.close();
    await lens.tab.toFront();
  });
  expect(lens.tab.messages).toEqual([]);
  await survive(end, async () => {
    await openOver(lens, LOG);
    await expect.poll(() => lens.textOf('.page-list')).toContain('486');
  });
  await survive(end, async () => {
    await lens.openExtensionPage('reference.html?compare=301,420');
    await expect.poll(() => lens.textOf('main')).toContain('420');
  });
  expect(lens.tab.errors).toEqual([]);
});

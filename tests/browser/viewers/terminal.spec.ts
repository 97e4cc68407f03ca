import { expect, test } from '@/tests/browser/fixtures/test';
import { openViewer } from '@/tests/browser/fixtures/viewer';
import { openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

test('xterm.js with its DOM renderer: the card opens while lines come in', async ({ lens }) => {
  await openViewer(lens, 'xterm-terminal.ts');
  await expect.poll(() => lens.textOf('.xterm-rows')).toContain('SIP/2.0');
  await lens.evaluate(() => dispatchEvent(new Event('stop')));
  // What it has still to draw moves the lines under the pointer.
  await soon();
  await openCardOn(lens, '503');
  expect(lens.tab.messages).toEqual([]);
});

import type { Lens } from './fixtures/lens';
import { openOver } from './fixtures/open-over';
import { pressInCard } from './fixtures/press-in-card';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

const page = `<!doctype html><meta charset="utf-8"><title>Orders by phone</title>
<style>p { margin: 4px; font: 14px monospace }</style>
<p>INVITE sip:shop@example.com SIP/2.0</p>
<p>INVITE 17, orderStatus: 486</p>
<p>INVITE 18, orderStatus: 503</p>
<p>SIP/2.0 603 Decline</p>`;

const silenced = '[aria-label="Silenced on a site"]';
const marked = (lens: Lens) => expect.poll(() => lens.paintedCodes());

/** Unfolds the card of a code and goes down to why it is marked. */
async function openWhy(lens: Lens, code: string): Promise<void> {
  const { box } = await openCardOn(lens, code);
  await pressInCard(lens, 'More', 'pointer');
  await expect.poll(async () => (await lens.card())?.text).toContain('Why this is marked');
  await lens.tab.movePointer(box.x + 100, box.y + 100);
  await lens.wheel(4_000);
}

test('what is no SIP code is told so once, and all that is written like it is left alone', async ({
  lens,
}) => {
  await lens.open(page);
  await marked(lens).toEqual(['486', '503', '603 Decline']);
  await openWhy(lens, '486');
  await pressInCard(lens, 'Not a SIP code here', 'pointer');
  await marked(lens).toEqual(['603 Decline']);
  expect((await lens.card())?.text).toContain('are not marked on this site any more');

  await pressInCard(lens, 'Undo', 'pointer');
  await marked(lens).toEqual(['486', '503', '603 Decline']);

  await pressInCard(lens, 'Not a SIP code here', 'pointer');
  await marked(lens).toEqual(['603 Decline']);
  await lens.tab.pressKey('Escape');
  await lens.hoverText('503');
  await lens.hoverText('486');
  await openCardOn(lens, '603');

  await lens.open(page);
  await marked(lens).toEqual(['603 Decline']);
  await openOver(lens, page);
  await expect.poll(() => lens.textOf('.code-row-name')).toContain('603');
  await expect.poll(() => lens.textOf('.reading-progress')).toBe('1 code in one place');

  await lens.openExtensionPage('options.html');
  await expect.poll(() => lens.textOf(silenced)).toContain('*://127.0.0.1');
  expect(await lens.textOf(silenced)).toContain('orderStatus: ###');
  await lens.evaluate((list) => document.querySelector<HTMLElement>(`${list} button`)?.click(), silenced);
  await expect.poll(() => lens.textOf('[role=status]')).toBe('Saved.');
  await lens.open(page);
  await marked(lens).toEqual(['486', '503', '603 Decline']);
  expect(lens.tab.errors).toEqual([]);
});

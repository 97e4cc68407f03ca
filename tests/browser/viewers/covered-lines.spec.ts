import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, soon } from '@/tests/browser/fixtures/watch-card';
import { sipLog } from '@/tests/pages/sip-log';

const LINES = sipLog(30).map((line) => `<div class="line">${line}</div>`);
const BUSY = sipLog(30).findIndex((line) => line.includes('486'));
const LINE_HEIGHT = 20;

/** A viewer whose lines stand in a layer of their own, with something over it. */
const viewer = (over: string, style = '') => `<!doctype html><meta charset="utf-8"><title>Lines</title>
<style>
  body { margin: 0 }
  main { position: relative; width: 800px; height: ${30 * LINE_HEIGHT}px; font: 14px/${LINE_HEIGHT}px monospace }
  .layer, .over { position: absolute; inset: 0; font: inherit }
  .line { height: ${LINE_HEIGHT}px; white-space: pre }
  ${style}
</style><main><div class="layer">${LINES.join('')}</div>${over}</main>`;

/** Where the digits of the line with 486 stand: found by the page itself, whatever lies over them. */
const placeOfBusy = (line: number) => {
  const text = document.querySelectorAll('.line')[line]?.firstChild;
  if (!(text instanceof Text)) throw new Error('There is no such line.');
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('486'));
  range.setEnd(text, text.data.indexOf('486') + 3);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
};

const seen = {
  'that let the pointer through, as those of Ace do': viewer('', '.layer { pointer-events: none }'),
  'under a clear field that takes keys and selection, as on code hosts': viewer(
    '<textarea class="over" readonly></textarea>',
    '.over { opacity: 0; border: 0; padding: 0; resize: none }',
  ),
  'under a field whose text is clear': viewer(
    `<textarea class="over" readonly>${sipLog(30).join('\n')}</textarea>`,
    '.over { color: transparent; background: none; border: 0; padding: 0; resize: none }',
  ),
  'under a clear layer that takes the wheel': viewer('<div class="over"></div>'),
  'in a shadow root, under a clear layer': `<x-log></x-log><script>
    document.querySelector('x-log').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(viewer('<div class="over"></div>'))};
    // Where a test looks for the line.
    document.querySelectorAll = (selector) => document.querySelector('x-log').shadowRoot.querySelectorAll(selector);
  </script>`,
};

for (const [what, page] of Object.entries(seen)) {
  test(`lines ${what} have their cards`, async ({ lens }) => {
    await lens.open(page);
    await expect.poll(() => lens.paintedCodes()).toContain('486 Busy Here');
    await lens.moveTo(await lens.evaluate(placeOfBusy, BUSY));
    await expect.poll(() => cardName(lens)).toMatch(/^486/);
    expect(lens.tab.messages).toEqual([]);
  });
}

const hidden = {
  'a field with a text of its own': viewer(
    '<textarea class="over">My notes on this call</textarea>',
    '.over { background: none }',
  ),
  'an opaque panel': viewer('<div class="over"></div>', '.over { background: white }'),
  'a picture': viewer(
    '<svg class="over" width="800" height="600"><rect width="800" height="600" fill="white" /></svg>',
  ),
};

for (const [what, page] of Object.entries(hidden)) {
  test(`lines under ${what} have none`, async ({ lens }) => {
    await lens.open(page);
    await expect.poll(() => lens.paintedCodes()).toContain('486 Busy Here');
    await lens.moveTo(await lens.evaluate(placeOfBusy, BUSY));
    await soon();
    expect(await lens.card()).toBeNull();
  });
}

import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './survive';

const CALL = '<p>INVITE sip:+12025550143@example.com SIP/2.0</p>';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Frames</title>${CALL}<p>edge-1 answers SIP/2.0 503 Service Unavailable</p>
<div id="place"></div><script>
  function show() {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; left: 20px; top: 200px; width: 500px; height: 100px; border: 0';
    frame.srcdoc = ${JSON.stringify(`<style>body { margin: 0; font: 16px/20px monospace } p { margin: 0 }</style><p>SIP/2.0 486 Busy Here</p>${CALL}`)};
    document.querySelector('#place').replaceChildren(frame);
  }
  function painted() {
    return [...document.querySelector('iframe')?.contentWindow?.CSS.highlights.keys() ?? []].length;
  }
  function goIn(ms) { setTimeout(() => document.querySelector('iframe')?.remove(), ms); }
</script>`;

interface Stage {
  show(): void;
  painted(): number;
  goIn(ms: number): void;
}

// Before the rest is over, while the card is loading, and when it has just come.
for (const ms of [150, 270, 330, 450]) {
  test(`a frame that goes ${ms} ms after the pointer came to its code leaves nothing behind`, async ({
    lens,
  }) => {
    await lens.open(PAGE);
    await lens.evaluate(() => (window as unknown as Stage).show());
    await expect.poll(() => lens.evaluate(() => (window as unknown as Stage).painted())).toBeGreaterThan(0);
    await survive(
      async () => {
        await lens.moveTo({ x: 20, y: 200, width: 220, height: 20 });
        await lens.evaluate((wait) => (window as unknown as Stage).goIn(wait), ms);
        await expect.poll(() => lens.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);
      },
      async () => {
        await expect.poll(() => lens.card()).toBeNull();
        await openCardOn(lens, '503');
        expect(lens.tab.messages).toEqual([]);
      },
    );
  });
}

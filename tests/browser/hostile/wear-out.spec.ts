import type { Lens } from '@/tests/browser/fixtures/lens';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { isNightly } from '@/tests/nightly';
import { expectHeld } from './held';

const CALL = `<p>INVITE sip:+12025550143@example.com SIP/2.0</p>`;
const LINE = `<p id="line">edge-1 answers SIP/2.0 486 Busy Here</p>`;

const page = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>Crowd</title>${CALL}${LINE}<div id="crowd"></div><script>${script}</script>`;

const frames = isNightly ? 1_000 : 150;
const boxes = isNightly ? 20_000 : 4_000;

/** Pages that want to wear a reader out. Each says `window.done` once it has all that it wants. */
const crowds = {
  // A thousand take Chromium itself half a minute.
  [`${frames} frames`]: `for (let n = 0; n < ${frames}; n++) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 20px; height: 10px; border: 0';
    document.querySelector('#crowd').append(frame);
    frame.contentDocument.body.textContent = 'SIP/2.0 503 Service Unavailable';
  }
  window.done = true;`,
  '1,000 shadow roots': `for (let n = 0; n < 1000; n++) {
    const host = document.querySelector('#crowd').appendChild(document.createElement('div'));
    host.attachShadow({ mode: n % 2 ? 'open' : 'closed' }).innerHTML = '<p>SIP/2.0 503 Service Unavailable</p>';
  }
  window.done = true;`,
  'boxes 500 deep': `let at = document.querySelector('#crowd');
  for (let n = 0; n < 500; n++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'SIP/2.0 503 Service Unavailable';
  window.done = true;`,
  [`${boxes} boxes in one place`]: `const crowd = document.querySelector('#crowd');
  crowd.style.cssText = 'position: relative; height: 20px';
  crowd.innerHTML = '<i style="position: absolute; left: 0; top: 0">4</i>'.repeat(${boxes});
  window.done = true;`,
  'a line of a megabyte': `document.querySelector('#crowd').textContent = 'SIP/2.0 503 '.repeat(90000);
  window.done = true;`,
  'a storm of changes': `const crowd = document.querySelector('#crowd');
  const until = performance.now() + 2500;
  const storm = () => {
    for (let n = 0; n < 200; n++) { const row = document.createElement('p'); row.textContent = 'SIP/2.0 503 ' + n; crowd.append(row); }
    while (crowd.childElementCount > 400) crowd.firstChild.remove();
    if (performance.now() < until) setTimeout(storm); else window.done = true;
  };
  storm();`,
};

/** Share of the time that passed in the longest gap between two beats of the page's own clock; 0 to 1. */
async function longestGap(lens: Lens): Promise<number> {
  await lens.evaluate(() => {
    const page = window as unknown as { beats: { begin: number; last: number; longest: number } };
    const beats = { begin: performance.now(), last: performance.now(), longest: 0 };
    page.beats = beats;
    setInterval(() => {
      const now = performance.now();
      beats.longest = Math.max(beats.longest, now - beats.last);
      beats.last = now;
    }, 10);
  });
  for (let move = 0; move < 40; move++) await lens.tab.movePointer(100 + 5 * move, 300 + (move % 7));
  return lens.evaluate(() => {
    const { beats } = window as unknown as { beats: { begin: number; last: number; longest: number } };
    return beats.longest / (performance.now() - beats.begin);
  });
}

for (const [what, script] of Object.entries(crowds)) {
  test(`a page with ${what} goes on, and its codes are explained`, async ({ lens }) => {
    test.slow();
    await lens.open(page(script));
    await expect
      .poll(() => lens.evaluate(() => Boolean((window as unknown as { done?: boolean }).done)), {
        timeout: 40_000,
      })
      .toBe(true);
    const gap = await longestGap(lens);
    await expectHeld(1, async () => {
      expect(gap, 'the page was never held up for most of the time').toBeLessThan(0.8);
      await lens.evaluate(() => scrollTo(0, 0));
      await openCardOn(lens, '486');
      expect(lens.tab.messages).toEqual([]);
    });
  });
}

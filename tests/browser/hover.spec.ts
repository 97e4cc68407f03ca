import { expect, test } from '@/tests/browser/fixtures/test';

/** A viewer as they are: a status line in several spans, rows that come in all the time. */
const GROWING_LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<main>
<div>INVITE sip:+12025550143@example.com SIP/2.0</div>
<div><span>12:00:01</span> <span>SIP/2.0</span> <b>486</b> <i>Busy Here</i></div>
<div>CSeq: 101 INVITE</div>
</main>
<script>
  let rows = 0;
  addEventListener('stop', () => clearInterval(timer));
  const timer = setInterval(() => {
    const row = document.createElement('div');
    row.textContent = 'SIP/2.0 200 OK row ' + rows++;
    document.querySelector('main').append(row);
    if (rows > 15) row.parentNode.children[3].remove();
  }, 100);
</script>`;

/** The page's HTML without the element that holds the card. Runs in the page, once its rows have stopped. */
function ownHtml(): string {
  dispatchEvent(new Event('stop'));
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelector('sip-lens-card')?.remove();
  return copy.outerHTML;
}

test('resting on a code in a status line opens its card', async ({ lens }) => {
  await lens.open(GROWING_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  expect(await lens.card()).toBeNull();

  await lens.hoverText('486');
  await expect.poll(async () => (await lens.card())?.name).toMatch(/^486 Busy Here/);
  expect(await lens.card()).toMatchObject({ role: 'tooltip', text: expect.stringContaining('486') });

  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(lens.tab.errors).toEqual([]);
});

test("a hover leaves the page's own DOM as it was", async ({ lens }) => {
  await lens.open(GROWING_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  const before = await lens.evaluate(ownHtml);

  await lens.hoverText('486');
  await expect.poll(() => lens.card()).not.toBeNull();

  expect(await lens.evaluate(ownHtml)).toBe(before);
});

import type { Box } from '@/scripts/browsers/painted-codes';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';

const LOG = '<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>';

const page = (body: string, script: string) =>
  `<!doctype html><meta charset="utf-8"><title>Call</title><h1>Call</h1>${body}<script>${script}</script>`;

/** Whether the card is what is seen, and what a click meets, at its own place. */
async function isOnTop(lens: Lens, { x, y, width, height }: Box): Promise<boolean> {
  const center = { x: x + width / 2, y: y + height / 2 };
  return lens.evaluate((at) => {
    const top = (root: Document | ShadowRoot): Element | null => {
      const element = root.elementFromPoint(at.x, at.y);
      return element?.shadowRoot ? top(element.shadowRoot) : element;
    };
    return top(document)?.localName === 'sip-lens-card';
  }, center);
}

const dialog = `<dialog style="width: 600px; height: 200px">${LOG}</dialog>`;

const layers: Record<string, string> = {
  'a modal dialog': page(dialog, `document.querySelector('dialog').showModal()`),
  'a modal dialog over another': page(
    `<dialog>Details of the call</dialog>${dialog}`,
    `for (const each of document.querySelectorAll('dialog')) each.showModal()`,
  ),
  'a modal dialog in a shadow root': page(
    '<call-details></call-details>',
    `const root = document.querySelector('call-details').attachShadow({ mode: 'open' });
     root.innerHTML = ${JSON.stringify(dialog)};
     root.querySelector('dialog').showModal()`,
  ),
  'a popover': page(
    `<div popover style="width: 600px; height: 200px">${LOG}</div>`,
    `document.querySelector('[popover]').showPopover()`,
  ),
  'an element with the highest z-index': page(
    `<div style="position: fixed; inset: 60px; background: white; z-index: 2147483647">${LOG}</div>`,
    '',
  ),
};

for (const [name, html] of Object.entries(layers)) {
  test(`the card stands on top of ${name}, and can be used`, async ({ lens }) => {
    await lens.open(html);
    await expectCardOf(lens, '486');
    const card = await lens.card();
    expect(card && (await isOnTop(lens, card.box))).toBe(true);
    expect(lens.tab.messages).toEqual([]);
  });
}

test('Escape closes the card and leaves the modal dialog under it open', async ({ lens }) => {
  await lens.open(layers['a modal dialog'] ?? '');
  await expectCardOf(lens, '486');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await lens.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
});

test('a press on the card is no press on the popover’s outside', async ({ lens }) => {
  await lens.open(layers['a popover'] ?? '');
  const { box } = await openCardOn(lens, '486');
  await lens.press({ ...box, y: box.y + 30, height: 2 });
  expect(await lens.evaluate(() => document.querySelector(':popover-open') !== null)).toBe(true);
});

test('the card stands on top of a fullscreen element', async ({ lens }) => {
  const fill = 'position: absolute; inset: 0';
  await lens.open(
    page(
      `<section style="padding: 60px">${LOG}<button style="${fill}">Fill the screen</button></section>`,
      `const section = document.querySelector('section');
       section.onclick = () => section.requestFullscreen().then(() => section.querySelector('button').remove())`,
    ),
  );
  await lens.click('button');
  await expect.poll(() => lens.evaluate(() => document.fullscreenElement?.localName)).toBe('section');
  await expectCardOf(lens, '486');
  const card = await lens.card();
  expect(card && (await isOnTop(lens, card.box))).toBe(true);
  expect(lens.tab.messages).toEqual([]);
});

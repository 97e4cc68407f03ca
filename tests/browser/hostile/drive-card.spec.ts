import type { Lens } from '@/tests/browser/fixtures/lens';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, openCardOn, soon } from '@/tests/browser/fixtures/watch-card';
import { expectHeld } from './held';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p id="line">edge-1 answers <b>SIP/2.0 486 Busy Here</b></p>`;

/** Makes up every event that could mean something to a card, at a point. Gives how many. Runs inside the page. */
function makeUpEvents({ x, y }: { x: number; y: number }): number {
  const where = { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
  const key = { bubbles: true, cancelable: true, composed: true };
  const target = document.elementFromPoint(x, y) ?? document.body;
  const events = [
    ...['pointermove', 'pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerleave'].map(
      (type) => new PointerEvent(type, { ...where, pointerType: 'mouse', pointerId: 1, isPrimary: true }),
    ),
    ...['mousemove', 'mouseover', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'].map(
      (type) => new MouseEvent(type, where),
    ),
    new PointerEvent('click', { ...where, pointerType: 'touch', pointerId: 2 }),
    ...['Escape', 'Alt', 'Enter', 'Tab', ' '].flatMap((name) =>
      ['keydown', 'keyup'].map((type) => new KeyboardEvent(type, { ...key, key: name })),
    ),
  ];
  for (const event of events) {
    for (const each of [target, document.querySelector('sip-lens-card'), document, window])
      each?.dispatchEvent(event);
  }
  return events.length;
}

/** Our pages that stand open in tabs. */
async function openPages(lens: Lens): Promise<number> {
  await lens.openExtensionPage('popup.html');
  return lens.evaluate(async () => {
    const { chrome } = window as unknown as { chrome: typeof import('wxt/browser').browser };
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.includes('/reference.html')).length;
  });
}

test('events that a page makes up open no card', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  const { x, y } = await lens.boxOfText('486');
  const cases = await lens.evaluate(makeUpEvents, { x: x + 4, y: y + 4 });
  await expectHeld(cases, async () => {
    await soon();
    expect(await lens.card()).toBeNull();
    expect(lens.tab.messages).toEqual([]);
  });
});

test('events that a page makes up neither close nor press anything in an open card', async ({ lens }) => {
  const before = await openPages(lens);
  await lens.open(LOG);
  const card = await openCardOn(lens, '486');
  let cases = 0;
  for (const { box } of card.buttons) {
    cases += await lens.evaluate(makeUpEvents, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  expect(cases).toBeGreaterThan(20);
  await expectHeld(cases, async () => {
    await soon();
    expect(await cardName(lens)).toBe(card.name);
    expect((await lens.card())?.text).toBe(card.text);
    expect(lens.tab.messages).toEqual([]);
    expect(await openPages(lens)).toBe(before);
  });
});

test('messages that a page makes up do nothing', async ({ lens }) => {
  const before = await openPages(lens);
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  const cases = await lens.evaluate(() => {
    const messages = [
      { type: 'open-entry', code: 486 },
      { type: 'open-comparison', first: 486, second: 603 },
      { type: 'quiet', pattern: '486', quiet: true },
      { type: 'pin' },
      { type: 'list', frame: 'f', mayBeKept: false },
      { type: 'go', frame: 'f', by: 1, restart: true, before: 0, total: 1 },
      { type: 'explain', frame: 'f' },
    ];
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage?(message: object): void; connect?(options: object): void } };
    };
    const channel = new BroadcastChannel('sip-lens visit');
    for (const message of messages) {
      window.postMessage(message, '*');
      channel.postMessage(message);
      document.dispatchEvent(new CustomEvent('sip-lens visit', { detail: message }));
      window.dispatchEvent(new MessageEvent('message', { data: message, origin: 'null' }));
      try {
        chrome?.runtime?.sendMessage?.(message);
        chrome?.runtime?.connect?.({ name: 'sip-lens visit' });
      } catch {
        // No extension takes messages of pages: that is the point.
      }
    }
    return messages.length * 5;
  });
  await expectHeld(cases, async () => {
    await soon();
    expect(await lens.card()).toBeNull();
    expect(await lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
    expect(lens.tab.errors).toEqual([]);
    expect(await openPages(lens)).toBe(before);
  });
});

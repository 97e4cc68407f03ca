import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, openCardOn, soon } from '@/tests/browser/fixtures/watch-card';
import { expectHeld } from './held';

const CALL = `<p>INVITE sip:+12025550143@example.com SIP/2.0</p>`;
const LINE = `<p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

/** Names that a control of a form takes from the form: all that a reader of pages asks of an element. */
const COVERED = [
  'attributes',
  'children',
  'childNodes',
  'childElementCount',
  'clientHeight',
  'clientWidth',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'getAttribute',
  'getBoundingClientRect',
  'getClientRects',
  'getRootNode',
  'hasAttribute',
  'innerText',
  'isConnected',
  'lastChild',
  'localName',
  'matches',
  'nextElementSibling',
  'nodeName',
  'nodeType',
  'openOrClosedShadowRoot',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousSibling',
  'querySelector',
  'querySelectorAll',
  'scrollHeight',
  'scrollTop',
  'shadowRoot',
  'style',
  'tagName',
  'textContent',
];

/** Names that a picture or form takes from the document or the window. */
const CLOBBERED = [
  'addEventListener',
  'adoptedStyleSheets',
  'adoptNode',
  'body',
  'browser',
  'caretPositionFromPoint',
  'chrome',
  'contentType',
  'createElement',
  'createRange',
  'createTreeWalker',
  'CSS',
  'defaultView',
  'documentElement',
  'getSelection',
  'hidden',
  'implementation',
  'location',
  'requestIdleCallback',
  'sipLensCard',
  'sipLensClueReader',
  'sipLensDetector',
  'sipLensScanner',
  'sipLensSite',
  'sipLensVisit',
  'sipLensLifetime',
];

test('names of forms and pictures cover nothing that we ask for', async ({ lens }) => {
  const controls = COVERED.map((name) => `<input name="${name}" hidden>`).join('');
  const api = `<form id="browser"><input id="runtime" name="runtime"></form>`;
  const pictures = CLOBBERED.map(
    (name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`,
  ).join('');
  // A control that stands before its form as its next sibling: a ring for whoever goes by that name.
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Form</title>
    <style>form p { position: fixed; left: 20px; top: 300px; margin: 0; font: 16px/20px monospace }</style>
    ${CALL}<input name="nextSibling" form="ring" hidden><form id="ring">${controls}<div><p>SIP/2.0 486 Busy Here</p></div></form>${pictures}${api}`);
  await expectHeld(COVERED.length + CLOBBERED.length + 2, async () => {
    // By its place: what finds a text for other tests is clobbered too.
    await lens.moveTo({ x: 20, y: 300, width: 200, height: 20 });
    await expect.poll(() => cardName(lens)).toMatch(/^486/);
    expect(lens.tab.messages).toEqual([]);
  });
});

test('prototypes that a page has polluted reach nothing of ours', async ({ lens }) => {
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Pollution</title><script>
    window.hits = [];
    const poisoned = ['code', 'text', 'type', 'start', 'end', 'settings', 'sites', 'policy', 'strictness', 'message', 'then', 'get', 'set', 'value'];
    for (const name of poisoned) Object.defineProperty(Object.prototype, name, {
      configurable: true, get() { return undefined; }, set() { hits.push(name); },
    });
    for (const name of ['map', 'filter', 'flatMap', 'push', 'some']) {
      const real = Array.prototype[name];
      Array.prototype[name] = function (...given) { if (String(new Error().stack).includes('-extension:')) hits.push(name); return real.apply(this, given); };
    }
    const exec = RegExp.prototype.exec;
    RegExp.prototype.exec = function (text) { if (String(text).includes('486')) hits.push('exec'); return exec.call(this, text); };
    window.restore = () => { for (const name of poisoned) delete Object.prototype[name]; RegExp.prototype.exec = exec; };
  </script>${CALL}${LINE}`);
  await soon();
  await lens.evaluate(() => (window as unknown as { restore(): void }).restore());
  await expectHeld(20, async () => {
    await openCardOn(lens, '486');
    expect(await lens.evaluate(() => (window as unknown as { hits: string[] }).hits)).toEqual([]);
    expect(lens.tab.messages).toEqual([]);
  });
});

test('what a page overrides is its own: we mark and explain all the same', async ({ lens }) => {
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Overrides</title><script>
    window.calls = [];
    const later = setTimeout.bind(window);
    const kept = [];
    const override = (object, name) => {
      const real = Object.getOwnPropertyDescriptor(object, name);
      if (!real?.configurable) return;
      kept.push(() => Object.defineProperty(object, name, real));
      const refuse = function () { calls.push(name); throw new Error('refused ' + name); };
      Object.defineProperty(object, name, { configurable: true, ...('value' in real ? { value: refuse } : { get: refuse, set: refuse }) });
    };
    for (const name of ['set', 'delete', 'get', 'clear', 'has']) override(HighlightRegistry.prototype, name);
    for (const name of ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']) override(Range.prototype, name);
    for (const name of ['attachShadow', 'getAttribute', 'matches', 'append', 'remove', 'getBoundingClientRect', 'shadowRoot', 'children']) override(Element.prototype, name);
    for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'ownerDocument', 'isConnected']) override(Node.prototype, name);
    for (const name of ['createElement', 'createRange', 'createTreeWalker', 'caretPositionFromPoint', 'adoptedStyleSheets', 'documentElement', 'body']) override(Document.prototype, name);
    for (const name of ['showPopover', 'popover', 'style']) override(HTMLElement.prototype, name);
    for (const name of ['StaticRange', 'Highlight', 'CSSStyleSheet', 'MutationObserver', 'ResizeObserver', 'AbortController', 'AbortSignal',
      'requestIdleCallback', 'getComputedStyle', 'setTimeout', 'queueMicrotask', 'Promise', 'Map', 'Set', 'DOMRect']) override(window, name);
    override(EventTarget.prototype, 'addEventListener');
    override(Performance.prototype, 'now');
    window.overrides = kept.length;
    later(() => { for (const back of kept) back(); }, 1500);
  </script>${CALL}${LINE}`);
  // The driver, too, asks the page by what has been overridden: it has to wait until all is as before.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const { overrides, calls } = await lens.evaluate(() => {
    const page = window as unknown as { overrides: number; calls: string[] };
    return { overrides: page.overrides, calls: page.calls };
  });
  expect(overrides).toBeGreaterThan(30);
  await expectHeld(overrides, async () => {
    expect(await lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
    await openCardOn(lens, '486');
    expect(calls).toEqual([]);
    expect(lens.tab.messages).toEqual([]);
  });
});

test('a page that clears what it shares with us loses the marks until it changes again, and nothing else', async ({
  lens,
}) => {
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Shared</title>${CALL}${LINE}<script>
    const timer = setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; document.querySelector('sip-lens-card')?.remove(); }, 20);
    window.calm = () => { clearInterval(timer); document.body.append('Call ended'); };
  </script>`);
  await lens.hoverText('486');
  await soon();
  await lens.evaluate(() => (window as unknown as { calm(): void }).calm());
  await lens.tab.movePointer(900, 500);
  await expectHeld(3, async () => {
    await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
    await expect.poll(() => lens.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await openCardOn(lens, '486');
    expect(lens.tab.messages).toEqual([]);
  });
});

test('markup in a page reaches the card as text alone', async ({ lens }) => {
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Markup</title><pre>
SIP/2.0 486 Busy Here
Via: SIP/2.0/UDP 192.0.2.4;branch=z9hG4bK1
From: &lt;sip:a@example.com&gt;;tag=1
To: &lt;sip:b@example.com&gt;;tag=2
Call-ID: hostile@example.com
CSeq: 1 INVITE
Reason: Q.850;cause=17;text="&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;"
Warning: 399 example.com "&lt;a href=javascript:alert(3)&gt;press&lt;/a&gt;"
</pre>`);
  await expectHeld(3, async () => {
    const { text, buttons } = await openCardOn(lens, '486');
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(buttons.map(({ name }) => name)).not.toContain('press');
    expect(lens.tab.messages).toEqual([]);
  });
});

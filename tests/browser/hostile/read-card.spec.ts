import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { expectHeld } from './held';

/** A page that lies in wait for the card: it defines its element, overrides what makes roots, and watches its own tree. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Log</title>
<script>
  window.seen = {};
  const note = (attempt, value) => { seen[attempt] = String(value ?? ''); };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    window.stolen = root;
    return root;
  };
  const hosts = [];
  customElements.define('sip-lens-card', class extends HTMLElement {
    static observedAttributes = ['popover', 'style', 'class'];
    constructor() { super(); this.internals = this.attachInternals(); hosts.push(this); }
    connectedCallback() { this.early = this.internals.shadowRoot?.textContent; }
    attributeChangedCallback() { this.early ??= this.internals.shadowRoot?.textContent; }
    adoptedCallback() { this.early ??= this.internals.shadowRoot?.textContent; }
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'sip-lens-card') hosts.push(node);
  }).observe(document, { childList: true, subtree: true });
  const paths = [];
  for (const type of ['pointermove', 'pointerover', 'mouseover', 'focusin', 'click', 'transitionrun', 'animationstart'])
    addEventListener(type, (event) => paths.push(...event.composedPath(), event.relatedTarget), true);
  const textOf = (each) => each instanceof Node ? each.textContent : '';
  function attempts() {
    const host = document.querySelector('sip-lens-card');
    const box = host.getBoundingClientRect();
    note('definition of the element', hosts.map(({ early, internals }) => early ?? internals?.shadowRoot?.textContent).join(''));
    note('attachShadow', window.stolen?.textContent);
    note('shadowRoot', host.shadowRoot?.textContent);
    note('text', host.innerText + host.textContent);
    note('markup', host.outerHTML + document.documentElement.outerHTML);
    note('markup with roots', host.getHTML?.({ serializableShadowRoots: true }));
    note('paths of events', paths.filter((each) => each !== window && each !== document && each !== document.documentElement
      && each !== document.body).map(textOf).join(''));
    note('animations', [...document.getAnimations(), ...host.getAnimations({ subtree: true })].map(({ effect }) => textOf(effect?.target)).join(''));
    note('element under the pointer', document.elementsFromPoint(box.x + 20, box.y + 20).filter((each) => each === host || host.contains(each)).map(textOf).join(''));
    const caret = document.caretPositionFromPoint?.(box.x + 20, box.y + 20)?.offsetNode;
    note('caret', caret && !document.body.contains(caret) ? caret.textContent : '');
    getSelection().selectAllChildren(document.documentElement);
    note('selection', getSelection().toString());
    const range = document.createRange();
    range.selectNode(host);
    note('range', range.toString() + range.cloneContents().textContent);
    getSelection().removeAllRanges();
    note('focus', textOf(document.activeElement === document.body ? null : document.activeElement));
    note('slots', [...host.children].map(textOf).join(''));
    note('clone', host.cloneNode(true).shadowRoot?.textContent);
    try { note('second root', host.attachShadow({ mode: 'open' }).textContent); } catch { note('second root', ''); }
    return seen;
  }
</script>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

test('a page cannot read the card, whatever it defines, overrides and watches', async ({ lens }) => {
  await lens.open(PAGE);
  const card = await openCardOn(lens, '486');
  // Into the card, so that the page sees its events.
  await lens.moveTo(card.box);
  const seen = await lens.evaluate(() =>
    (window as unknown as { attempts(): Record<string, string> }).attempts(),
  );
  expect(Object.keys(seen).length).toBeGreaterThan(12);
  // What only the card says: no line of it stands in the page.
  const lines = card.text.split('\n').map((line) => line.trim());
  const secret = lines.filter((line) => line.length > 15 && !/486|Busy Here|INVITE|edge-1/.test(line));
  expect(secret.length).toBeGreaterThan(0);
  await expectHeld(Object.keys(seen).length, async () => {
    for (const [attempt, text] of Object.entries(seen)) {
      expect(
        secret.filter((line) => text.includes(line)),
        attempt,
      ).toEqual([]);
    }
    expect(lens.tab.messages).toEqual([]);
  });
});

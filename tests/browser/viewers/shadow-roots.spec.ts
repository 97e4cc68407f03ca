import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';

/** Elements of the page's own: a log line in a shadow root, and a viewer that holds more of them in its own. */
const page = (mode: 'open' | 'closed') => `<!doctype html><meta charset="utf-8"><title>Call</title>
<style>body { font: 14px/2 monospace }</style>
<call-view></call-view>
<script>
  const line = (text) => text.split(' ').map((word) => '<span>' + word + '</span>').join(' ');
  customElements.define('log-line', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: '${mode}' }).innerHTML = line(this.getAttribute('text'));
    }
  });
  customElements.define('call-view', class extends HTMLElement {
    connectedCallback() {
      this.root = this.attachShadow({ mode: '${mode}' });
      this.root.innerHTML = '<style>log-line { display: block }</style>' +
        '<log-line text="INVITE sip:+12025550143@example.com SIP/2.0"></log-line>' +
        '<log-line text="SIP/2.0 486 Busy Here"></log-line>' +
        '<div>the peer sent SIP/2.0 503 Service Unavailable</div>';
    }
    add(text) {
      const line = document.createElement('log-line');
      line.setAttribute('text', text);
      this.root.append(line);
    }
  });
</script>`;

const addLine = (text: string) =>
  document.querySelector<HTMLElement & { add(text: string): void }>('call-view')?.add(text);

for (const mode of ['open', 'closed'] as const) {
  test.describe(`${mode} shadow roots, one in another`, () => {
    test.beforeEach(({ lens }) => lens.open(page(mode)));

    test('codes in them are painted and have their cards', async ({ lens }) => {
      await expectCardOf(lens, '486');
      await expectCardOf(lens, '503');
      expect(lens.tab.messages).toEqual([]);
    });

    test('a line that is added later is painted, too', async ({ lens }) => {
      await expectCardOf(lens, '503');
      await lens.evaluate(addLine, 'SIP/2.0 404 Not Found');
      await expectCardOf(lens, '404');
      expect(lens.tab.messages).toEqual([]);
    });
  });
}

test('a slotted line is read where it is shown', async ({ lens }) => {
  await lens.open(`<!doctype html><meta charset="utf-8"><style>body { font: 14px/2 monospace }</style>
<log-frame><span slot="line">SIP/2.0 486 Busy Here</span></log-frame>
<script>
  customElements.define('log-frame', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<b>edge-1 answers</b> <slot name="line"></slot>';
    }
  });
</script>`);
  await expectCardOf(lens, '486');
  expect(lens.tab.messages).toEqual([]);
});

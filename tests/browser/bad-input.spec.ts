import type { Lens } from '@/tests/browser/fixtures/lens';
import type { ServedPage } from '@/tests/browser/fixtures/page-server';
import { expect, test } from '@/tests/browser/fixtures/test';
import { tracesInPage, untouched } from '@/tests/browser/fixtures/traces-of';
import { cardName, openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

const STATUS_LINE = 'SIP/2.0 486 Busy Here';
const ONE_PIXEL = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Points at the page's text and waits: whatever the extension does with a page, it has done by then. */
async function useFor(lens: Lens): Promise<void> {
  await lens.tab.movePointer(60, 20);
  await soon();
  await lens.tab.movePointer(400, 300);
  await soon();
}

async function expectUntouched(lens: Lens): Promise<void> {
  expect(await lens.evaluate(tracesInPage)).toEqual(untouched);
  expect(await lens.card()).toBeNull();
  expect(lens.tab.messages).toEqual([]);
}

const noText: Record<string, ServedPage> = {
  'an SVG document': {
    contentType: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80"><text x="9" y="20">${STATUS_LINE}</text></svg>`,
  },
  'an image': { contentType: 'image/gif', body: Buffer.from(ONE_PIXEL, 'base64') },
  'XML without HTML': {
    contentType: 'application/xml',
    body: `<?xml version="1.0"?><log><line>${STATUS_LINE}</line></log>`,
  },
  'XML in a vocabulary of its own': {
    contentType: 'text/xml',
    body: `<?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf"><note>${STATUS_LINE}</note></presence>`,
  },
  'an empty page': '',
  'a page without a body': '<!doctype html><html><head><title>t</title></head></html>',
  'a frameset': '<!doctype html><frameset cols="*,*"><frame><frame></frameset>',
};

for (const [name, page] of Object.entries(noText)) {
  test(`${name} is left alone`, async ({ lens }) => {
    await lens.open(page);
    await useFor(lens);
    await expectUntouched(lens);
  });
}

test('a PDF is left alone', async ({ lens }) => {
  const body = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
  await lens.open({ contentType: 'application/pdf', body });
  await useFor(lens);
  expect(lens.tab.errors).toEqual([]);
});

test('a page that speaks of no SIP has nothing of ours in it', async ({ lens }) => {
  const row = '<tr><td>10.0.0.1</td><td>GET /index.html HTTP/1.1</td><td>200</td><td>486 ms</td></tr>';
  await lens.open(`<h1>486 things to see</h1><table>${row.repeat(500)}</table>`);
  await useFor(lens);
  await expectUntouched(lens);
});

test('numbers outside 100 to 699 are no codes, whatever stands around them', async ({ lens }) => {
  const numbers = ['099', '000', '48', '700', '999', '1486', '4860', '04860', '4.86', '-486'];
  const lines = numbers.map((number) => `<div>SIP/2.0 ${number} Busy Here</div>`);
  await lens.open(`<p>INVITE sip:+12025550143@example.com SIP/2.0</p>${lines.join('')}<p>${STATUS_LINE}</p>`);
  await expect.poll(() => lens.paintedCodes()).toEqual([expect.stringMatching(/^486/)]);
  for (const number of numbers) {
    await lens.hoverText(`SIP/2.0 ${number}`);
    await lens.hoverText(`${number} Busy`);
    await soon();
    expect(await lens.card(), `hover on ${number}`).toBeNull();
  }
  expect(lens.tab.messages).toEqual([]);
});

for (const contentType of ['text/plain', 'application/json', 'application/xhtml+xml']) {
  const bodies: Record<string, string> = {
    'text/plain': `INVITE sip:+12025550143@example.com SIP/2.0\n${STATUS_LINE}\n`,
    'application/json': JSON.stringify({ event: 'call', sipResponseCode: 486, reason: 'Busy Here' }),
    'application/xhtml+xml': `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${STATUS_LINE}</p></body></html>`,
  };
  test(`${contentType}, opened in the browser, is read`, async ({ lens }) => {
    await lens.open({ contentType, body: bodies[contentType] ?? '' });
    await expect.poll(() => lens.paintedCodes()).toEqual([expect.stringMatching(/^486/)]);
    await openCardOn(lens, '486');
    expect(lens.tab.messages).toEqual([]);
  });
}

/** A page that does something to the line under the pointer again and again, until it is told to stop. */
const restless = (change: string) => `<!doctype html><meta charset="utf-8">
<style>body { font: 14px monospace }</style>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<div id="line"><span>SIP/2.0</span> <b>486 Busy Here</b></div>
<script>
  const line = document.querySelector('#line');
  const fresh = () => line.innerHTML = '<span>SIP/2.0</span> <b>486 Busy Here</b>';
  const timer = setInterval(() => { ${change} }, 4);
  function calm() { clearInterval(timer); document.body.append(line); fresh(); }
</script>`;

const changes = {
  'replaces the nodes': 'fresh()',
  'removes the line and puts it back': 'line.isConnected ? line.remove() : document.body.append(line)',
  'empties the text and fills it again': `const node = line.querySelector('b').firstChild;
    node.data = node.data ? '' : '486 Busy Here'`,
  'cuts the text node into pieces':
    "const node = line.querySelector('b').firstChild; node?.length > 1 ? node.splitText(1) : line.normalize()",
  'moves the line': "line.style.marginTop = (Math.random() * 300) + 'px'",
};

for (const [what, change] of Object.entries(changes)) {
  test(`a page that ${what} under the pointer is survived`, async ({ lens }) => {
    await lens.open(restless(change));
    for (let rest = 0; rest < 4; rest++) {
      await lens.tab.movePointer(100 + 10 * rest, 60);
      await soon();
    }
    await lens.evaluate(() => (window as unknown as { calm(): void }).calm());
    await lens.tab.movePointer(900, 500);
    await openCardOn(lens, '486');
    expect(lens.tab.messages).toEqual([]);
  });
}

test('a card whose code is removed from the page can still be closed', async ({ lens }) => {
  await lens.open(restless(''));
  await openCardOn(lens, '486');
  await lens.evaluate(() => document.querySelector('#line')?.remove());
  await lens.tab.pressKey('Escape');
  await expect.poll(() => cardName(lens)).toBeUndefined();
  expect(lens.tab.messages).toEqual([]);
});

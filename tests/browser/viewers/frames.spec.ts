import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

const pageAround = (attributes: string, script = '') =>
  `<!doctype html><meta charset="utf-8"><title>Console</title><h1>Call console</h1>
<iframe style="border: 0; margin: 40px; width: 800px; height: 500px" ${attributes}></iframe>
<script>${script}</script>`;

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const withUrl: Record<string, { site: 'url' | 'otherSiteUrl'; attributes: string }> = {
  'the same origin': { site: 'url', attributes: '' },
  'another site': { site: 'otherSiteUrl', attributes: '' },
  'the same origin, sandboxed with scripts': { site: 'url', attributes: 'sandbox="allow-scripts"' },
  'another site, sandboxed without any right': { site: 'otherSiteUrl', attributes: 'sandbox' },
};

for (const [name, { site, attributes }] of Object.entries(withUrl)) {
  test(`a frame of ${name}`, async ({ lens }) => {
    const frame = lens.server[site](LOG);
    await lens.open(pageAround(`src="${frame}" ${attributes}`));
    await expectCardOf(lens, '486', frame);
    expect(lens.tab.messages).toEqual([]);
  });
}

const withoutUrl: Record<string, { frame: string; page: string }> = {
  'from srcdoc': { frame: 'about:srcdoc', page: pageAround(`srcdoc="${quoted(LOG)}"`) },
  'from srcdoc, sandboxed': { frame: 'about:srcdoc', page: pageAround(`sandbox srcdoc="${quoted(LOG)}"`) },
  'about:blank, filled by a script': {
    frame: 'about:blank',
    page: pageAround(
      '',
      `document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(LOG)}`,
    ),
  },
  'about:blank, written by document.write': {
    // It takes the address of the page that writes it, as Firefox reports; any frame, then.
    frame: '',
    page: pageAround(
      '',
      `const log = document.querySelector('iframe').contentDocument;
       log.open(); log.write(${JSON.stringify(LOG)}); log.close();`,
    ),
  },
  'from a blob': {
    frame: 'blob:',
    page: pageAround(
      '',
      `document.querySelector('iframe').src =
        URL.createObjectURL(new Blob([${JSON.stringify(LOG)}], { type: 'text/html' }))`,
    ),
  },
};

for (const [name, { frame, page }] of Object.entries(withoutUrl)) {
  test(`a frame ${name}`, async ({ lens }) => {
    await lens.open(page);
    await expectCardOf(lens, '486', frame);
    expect(lens.tab.messages).toEqual([]);
  });
}

test('a frame in a frame of another site', async ({ lens }) => {
  const inner = lens.server.url(LOG);
  const outer = lens.server.otherSiteUrl(pageAround(`src="${inner}"`));
  await lens.open(pageAround(`src="${outer}"`));
  await expectCardOf(lens, '486', inner);
  expect(lens.tab.messages).toEqual([]);
});

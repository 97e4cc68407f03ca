import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf, expectCodesPainted } from '@/tests/browser/fixtures/viewer';
import { soon } from '@/tests/browser/fixtures/watch-card';
import { sipLog } from '@/tests/pages/sip-log';

/** Rows that begin with a number: it must not run into the phrase at the end of the row before. */
const rows = (count: number, row: (line: string, index: number) => string) =>
  sipLog(count)
    .map((line, index) => row(line, index + 1))
    .join('');

const pages = {
  'rows of a grid whose elements have no boxes themselves': `<style>
    main { display: grid; grid-template-columns: 60px 1fr; font: 14px/20px monospace }
    .row { display: contents }</style>
    <main>${rows(3_000, (line, number) => `<div class="row"><span>${number}</span><span>${line}</span></div>`)}</main>`,
  'rows of a table by roles, without boxes': `<style>
    main { display: grid; grid-template-columns: 60px 1fr; font: 14px/20px monospace }
    [role=row] { display: contents }</style>
    <main role="table">${rows(300, (line, number) => `<div role="row"><span role="cell">${number}</span><span role="cell">${line}</span></div>`)}</main>`,
  'components whose hosts are inline': `<script>
    customElements.define('log-line', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot name="number"></slot><slot></slot></div>';
      }
    })</script><style>body { font: 14px/20px monospace }</style>
    <main>${rows(300, (line, number) => `<log-line><b slot="number">${number} </b>${line}</log-line>`)}</main>`,
  'links around whole rows': `<style>main { font: 14px/20px monospace }</style>
    <main>${rows(300, (line, number) => `<a href="#${number}"><div>${number} ${line}</div></a>`)}</main>`,
};

for (const [what, page] of Object.entries(pages)) {
  test(`${what}: each is a line of its own, before and after a scroll`, async ({ lens }) => {
    await lens.open(`<!doctype html><meta charset="utf-8"><title>Rows</title>${page}`);
    const whole = ['100 Trying', '200 OK', '404 Not Found', '486 Busy Here', '503 Service Unavailable'];
    const paintedTexts = async () => [...new Set(await lens.paintedCodes())].toSorted();
    await expectCodesPainted(lens);
    expect(await paintedTexts()).toEqual(whole);
    await expectCardOf(lens, '486');
    await lens.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await soon();
    await expectCodesPainted(lens);
    expect(await paintedTexts()).toEqual(whole);
    await expectCardOf(lens, '503');
    expect(lens.tab.messages).toEqual([]);
  });
}

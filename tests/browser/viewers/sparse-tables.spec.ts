import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';

/** Calls as [method, SIP status, ms]: a request has no status, and what it took looks like one. */
const calls = [
  ['INVITE', '', '404'],
  ['INVITE', '486', '183'],
  ['BYE', '', '503'],
  ['REGISTER', '401', '302'],
  ['', '480', ''],
  ['OPTIONS', '', '600'],
] as const;
const codes = ['401', '480', '486'];
const columns = ['Method', 'SIP status', 'Took (ms)'];

const cells = (tag: string, texts: readonly string[], role = '') =>
  texts.map((text) => `<${tag}${role && ` role="${role}"`}>${text}</${tag}>`).join('');
const row = (texts: readonly string[]) => `<tr><td></td>${cells('td', texts)}</tr>`;
const head = `<thead><tr><th></th>${cells('th', columns)}</tr></thead>`;
const flex = '<style>.row { display: flex; height: 20px } .row > * { width: 120px }</style>';

const marked = (texts: readonly string[]) =>
  cells(
    'th',
    texts.map((text) => `<div class="row"><span>${text}</span><span></span></div>`),
  );

const tables = {
  'a table, its first column for a mark': `<table>${head}${calls.map(row).join('')}</table>`,
  'a table whose request spans two columns': `<table><tr>${cells('th', ['Time', ...columns])}</tr>${calls
    .map(([method, status, took]) =>
      method === ''
        ? row([method, status, took])
        : `<tr><td colspan="2">${method}</td>${cells('td', [status, took])}</tr>`,
    )
    .join('')}</table>`,
  'a table whose requests span two rows': `<table>${head}${calls
    .map(([method, ...answer], index) =>
      index % 2 === 0
        ? `<tr><td></td><td rowspan="2">${method}</td>${cells('td', answer)}</tr>`
        : row(answer),
    )
    .join('')}</table>`,
  'a grid by roles': `${flex}<div role="grid"><div role="row" class="row">${cells('div', columns, 'columnheader')}</div>${calls
    .map((texts) => `<div role="row" class="row">${cells('div', texts, 'gridcell')}</div>`)
    .join('')}</div>`,
  'a table with a mark beside the name of each column': `${flex}<table><thead><tr>${marked(columns)}</tr></thead>${calls
    .map((texts) => `<tr>${cells('td', texts)}</tr>`)
    .join('')}</table>`,
  'rows of boxes side by side, from right to left': `${flex}<div dir="rtl"><div class="row">${cells('div', columns)}</div>${calls
    .map((texts) => `<div class="row">${cells('div', texts)}</div>`)
    .join('')}</div>`,
  'rows of boxes side by side': `${flex}<div class="row">${cells('div', columns)}</div>${calls
    .map((texts) => `<div class="row">${cells('div', texts)}</div>`)
    .join('')}`,
};

const pageOf = (table: string) =>
  `<!doctype html><meta charset="utf-8"><title>Calls</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>${table}`;
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('.code-row-name .code-number')].map((each) => each.innerText);

for (const [what, table] of Object.entries(tables)) {
  test(`${what}: empty cells leave the others in their columns`, async ({ lens }) => {
    await lens.open(pageOf(table));
    await expect.poll(async () => (await lens.paintedCodes()).toSorted()).toEqual(codes);
    await openCardOn(lens, '486');
    expect(lens.tab.messages).toEqual([]);
  });

  test(`${what}: the list of the page has the same codes`, async ({ lens }) => {
    await openOver(lens, pageOf(table));
    await expect.poll(async () => (await lens.evaluate(listed)).toSorted()).toEqual(codes);
  });
}

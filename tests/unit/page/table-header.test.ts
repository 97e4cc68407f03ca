// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { headerRowOutside } from '@/lib/page/text/table-header';
import { place, rect } from './rect';

const band = { top: -600, bottom: 1200 };
const [inView, above] = [rect(0, 0, 60, 20), rect(0, -5_000, 60, -4_980)];

/** A table or grid whose header cells stand there. */
function tableOf(html: string, header: DOMRectReadOnly): Element {
  document.body.innerHTML = html;
  for (const cell of document.body.querySelectorAll('th, td, [role]')) place(cell, header);
  const table = document.body.firstElementChild;
  if (!table) throw new Error(`no table in ${html}`);
  return table;
}

const withHead =
  '<table><thead><tr><th>Time</th><th> SIP\n status </th></tr></thead><tbody><tr><td>10:00</td><td>486</td></tr></tbody></table>';
const withoutHead = '<table><tr><th>Time</th><th>Status</th></tr><tr><td>10:00</td><td>486</td></tr></table>';
const grid =
  '<div role="grid"><div role="row"><div role="columnheader">Time</div><div role="columnheader">Status</div></div></div>';

const sparse =
  '<table><thead><tr><th></th><th colspan="2">Call</th><th>Status</th></tr></thead><tbody><tr><td></td><td>1</td><td>2</td><td>486</td></tr></tbody></table>';

describe('The header row of a table', () => {
  test.each([
    ['a head', withHead, 'Time\tSIP status'],
    ['a first row of headers', withoutHead, 'Time\tStatus'],
    ['the roles of a grid', grid, 'Time\tStatus'],
    ['a head with an empty cell and one over two columns', sparse, '\tCall\t\tStatus'],
  ])('is told when it has been scrolled away: %s', (_kind, html, expected) => {
    expect(headerRowOutside(tableOf(html, above), band)).toBe(expected);
  });

  test.each([withHead, withoutHead, grid])('is not told twice when it is in view', (html) => {
    expect(headerRowOutside(tableOf(html, inView), band)).toBeUndefined();
  });

  test.each([
    '<table><tr><td>10:00</td><td>486</td></tr></table>',
    '<table></table>',
    '<div role="grid"></div>',
    '<div><div role="columnheader">Status</div></div>',
  ])('is not made up: %s', (html) => {
    expect(headerRowOutside(tableOf(html, above), band)).toBeUndefined();
  });

  test('is the last of several, the one right above the data', () => {
    const html =
      '<table><thead><tr><th>Call</th></tr><tr><th>Status</th></tr></thead><tbody><tr><td>486</td></tr></tbody></table>';
    expect(headerRowOutside(tableOf(html, above), band)).toBe('Status');
  });
});

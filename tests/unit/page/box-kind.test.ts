// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { boxKind, isRead } from '@/lib/page/text/box-kind';

function elementOf(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

describe('The box of an element', () => {
  test.each([
    ['<div></div>', 'block'],
    ['<span></span>', 'inline'],
    ['<span style="display: block"></span>', 'block'],
    ['<div style="display: flex"></div>', 'block'],
    ['<div style="display: contents"></div>', 'contents'],
    ['<div role="row" style="display: contents"></div>', 'block'],
    ['<span style="display: inline-block"></span>', 'inline-block'],
    ['<span style="display: inline-flex"></span>', 'inline-block'],
    ['<div style="display: none"></div>', 'none'],
    ['<div role="cell" style="display: none"></div>', 'none'],
    ['<div style="display: table-cell"></div>', 'cell'],
    ['<div role="gridcell"></div>', 'cell'],
    ['<div role="columnheader"></div>', 'cell'],
    ['<div role="row"></div>', 'block'],
  ])('%s is %s', (html, kind) => {
    const element = elementOf(html);
    expect(boxKind(element, getComputedStyle(element))).toBe(kind);
  });
});

describe('The text of an element', () => {
  test.each(['<p></p>', '<pre></pre>', '<code></code>', '<a></a>', '<x-log></x-log>'])(
    '%s is read',
    (html) => {
      expect(isRead(elementOf(html))).toBe(true);
    },
  );

  test.each([
    '<script></script>',
    '<style></style>',
    '<noscript></noscript>',
    '<template></template>',
    '<textarea></textarea>',
    '<select></select>',
    '<iframe></iframe>',
    '<sip-lens-card></sip-lens-card>',
  ])('%s is not read', (html) => {
    expect(isRead(elementOf(html))).toBe(false);
  });
});

import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf, expectCodesPainted, openViewer } from '@/tests/browser/fixtures/viewer';
import { soon } from '@/tests/browser/fixtures/watch-card';

test('@melloware/react-logviewer with ANSI colours, before and after a scroll', async ({ lens }) => {
  await openViewer(lens, 'react-logviewer.tsx');
  await expectCardOf(lens, '486');
  await lens.wheel(20_000);
  await expectCodesPainted(lens);
  await expectCardOf(lens, '503');
  expect(lens.tab.messages).toEqual([]);
});

test('CodeMirror 6, before and after a scroll and while its text is edited', async ({ lens }) => {
  await openViewer(lens, 'codemirror-editor.ts');
  await expectCardOf(lens, '486');
  await lens.wheel(20_000);
  await expectCodesPainted(lens);
  await expectCardOf(lens, '503');

  const before = await lens.evaluate(
    () => (window as unknown as { editor: { state: { doc: object } } }).editor.state.doc.toString().length,
  );
  await lens.click('.cm-line:nth-child(8)');
  await lens.tab.type('SIP/2.0 606 Not Acceptable ');
  await soon();
  await expectCardOf(lens, '606');
  const after = await lens.evaluate(
    () => (window as unknown as { editor: { state: { doc: object } } }).editor.state.doc.toString().length,
  );
  expect(after - before).toBe('SIP/2.0 606 Not Acceptable '.length);
  expect(lens.tab.messages).toEqual([]);
});

test('the output of ansi_up, with number and phrase in spans of their own', async ({ lens }) => {
  await openViewer(lens, 'ansi-output.ts');
  await expectCodesPainted(lens);
  await expectCardOf(lens, '486');
  expect(lens.tab.messages).toEqual([]);
});

test('blocks of highlight.js: a SIP message, JSON and an access log', async ({ lens }) => {
  await openViewer(lens, 'highlighted-block.ts');
  await expectCardOf(lens, '486');
  await expectCardOf(lens, '503');
  await expectCardOf(lens, '404');
  expect(await lens.paintedCodes()).toHaveLength(3);
  expect(lens.tab.messages).toEqual([]);
});

test('a JSON tree: statuses are painted, a duration and a port are not', async ({ lens }) => {
  await openViewer(lens, 'json-tree.tsx');
  await expectCardOf(lens, '486');
  await expectCardOf(lens, '503');
  await expectCardOf(lens, '404');
  expect(await lens.paintedCodes()).toHaveLength(3);
  expect(lens.tab.messages).toEqual([]);
});

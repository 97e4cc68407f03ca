import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf, expectCodesPainted } from '@/tests/browser/fixtures/viewer';
import { cardName } from '@/tests/browser/fixtures/watch-card';
import { sipLog } from '@/tests/pages/sip-log';

const rows = sipLog(600)
  .map((line) => `<div>${line}</div>`)
  .join('');

const page = (style: string, body: string) => `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { margin: 0; font: 13px/20px monospace } ${style}</style>${body}`;

/** Boxes that are lower than what stands in them: the text goes on below their edge. */
const overflowing: Record<string, string> = {
  'a body that is as high as the window': page('html, body { height: 100% }', rows),
  'an app root that is as high as the window': page('#app { height: 100vh }', `<div id="app">${rows}</div>`),
  'a low box with a placed list in it': page(
    '#frame { position: relative; height: 300px } #list { position: absolute; top: 0 }',
    `<div id="frame"><div id="list">${rows}</div></div>`,
  ),
  'a float in a paragraph': page('#list { float: left }', `<div>Calls<div id="list">${rows}</div></div>`),
};

for (const [name, html] of Object.entries(overflowing)) {
  test(`${name}, scrolled far down`, async ({ lens }) => {
    await lens.open(html);
    await expectCodesPainted(lens);
    await lens.evaluate(() => scrollTo(0, 6_000));
    await expectCodesPainted(lens);
    await expectCardOf(lens, '503');
  });
}

test('a list that is cut off by its box is painted inside it alone', async ({ lens }) => {
  await lens.open(
    page('#list { height: 200px; overflow: auto; margin: 100px } ', `<div id="list">${rows}</div>`),
  );
  await expectCodesPainted(lens);
  await lens.hover('#list');
  await lens.wheel(5_000);
  await expectCodesPainted(lens);
  await expectCardOf(lens, '503');
});

const fixed = `#over {
  position: fixed; inset: 100px auto auto 100px; width: 600px; height: 300px; background: #fff
}`;

test('a fixed dialog that belongs to a heading far above', async ({ lens }) => {
  const dialog = '<div id="over" role="dialog">Last answer: SIP/2.0 603 Decline</div>';
  await lens.open(page(fixed, `<div style="height: 40px">Calls ${dialog}</div>${rows}`));
  await lens.evaluate(() => scrollTo(0, 6_000));
  await expectCardOf(lens, '603');
});

test('a fixed box without a role that belongs to a heading far above answers the pointer', async ({
  lens,
}) => {
  const box = '<div id="over">SIP/2.0 603 Decline</div>';
  await lens.open(page(fixed, `<div style="height: 40px">Calls ${box}</div>${rows}`));
  await lens.evaluate(() => scrollTo(0, 6_000));
  await lens.hoverText('603 Decline');
  await expect.poll(() => cardName(lens)).toMatch(/^603 /);
});

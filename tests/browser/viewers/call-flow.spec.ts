import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';

const steps = ['INVITE', '100 Trying', '180 Ringing', '486 Busy Here', 'ACK'];

/** A call flow as Homer and sngrep draw it: arrows between peers, with the message over each. */
function ladder(): string {
  const arrows = steps.map((label, step) => {
    const y = 80 + step * 50;
    const [from, to] = label === 'INVITE' || label === 'ACK' ? [120, 520] : [520, 120];
    const [code, ...phrase] = label.split(' ');
    return `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="black"/>
      <text x="320" y="${y - 8}" text-anchor="middle"><tspan font-weight="bold">${code}</tspan> ${phrase.join(' ')}</text>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Call flow</title>
<svg width="700" height="400" font-family="sans-serif" font-size="14">
  <text x="120" y="30" text-anchor="middle">sip:alice@example.com</text>
  <text x="520" y="30" text-anchor="middle">192.0.2.10:5060</text>
  ${arrows.join('')}
</svg>`;
}

test('a call flow drawn in SVG: the codes over the arrows are painted and have their cards', async ({
  lens,
}) => {
  await lens.open(ladder());
  await expectCardOf(lens, '486');
  await expectCardOf(lens, '180');
  expect((await lens.paintedCodes()).map((text) => text.slice(0, 3))).toEqual(['100', '180', '486']);
  expect(lens.tab.messages).toEqual([]);
});

test('a text of several lines in a picture: each is a line of its own', async ({ lens }) => {
  const lines = [
    '1 INVITE sip:bob@example.com',
    '2 SIP/2.0 486 Busy Here',
    '3 ACK',
    '4 SIP/2.0 503 Service Unavailable',
    '5',
  ];
  const spans = lines.map((line) => `<tspan x="10" dy="20">${line}</tspan>`);
  await lens.open(`<!doctype html><meta charset="utf-8"><title>Note</title>
<svg width="700" height="140"><text x="10" y="10">${spans.join('')}</text></svg>`);
  await expect.poll(() => lens.paintedCodes()).toEqual(['486 Busy Here', '503 Service Unavailable']);
});

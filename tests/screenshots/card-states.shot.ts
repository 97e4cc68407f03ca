import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, openCardOn, pressButton } from '@/tests/browser/fixtures/watch-card';

const message = `INVITE sip:+12025550143@example.com SIP/2.0
CSeq: 101 INVITE

SIP/2.0 503 Service Unavailable
Via: SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK3c25632b92
CSeq: 101 INVITE
Server: Asterisk PBX 20.11.1
Retry-After: 30
Reason: Q.850;cause=34;text="No circuit available"

SIP/2.0 401 Unauthorized
CSeq: 1 REGISTER
WWW-Authenticate: Digest realm="example.com", nonce="7f3a"

SIP/2.0 417 Bad Extension
CSeq: 3 INVITE

SIP/2.0 477 Send failed (477/TM)
CSeq: 4 INVITE

SIP/2.0 499 Own Words
CSeq: 5 INVITE`;

const page = (scheme: 'light' | 'dark') => `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { margin: 0; padding: 8px 16px; font: 13px/1.5 monospace; ${
  scheme === 'light' ? 'background: #fff; color: #222' : 'background: #14181d; color: #d6dde5'
} } pre { margin: 0; font: inherit }</style><pre>${message}</pre>`;

const states: Record<string, { code: string; presses?: string[]; width?: number; locale?: string }> = {
  short: { code: '503' },
  unfolded: { code: '503', presses: ['More'] },
  'no-fault': { code: '401' },
  contradiction: { code: '417' },
  unregistered: { code: '477' },
  unknown: { code: '499' },
  'unknown-unfolded': { code: '499', presses: ['More'] },
  pinned: { code: '503', presses: ['Pin'] },
  opened: { code: '417', presses: ['420'] },
  copied: { code: '503', presses: ['Copy as Markdown'] },
  narrow: { code: '503', width: 320 },
  'narrow-unfolded': { code: '503', width: 320, presses: ['More'] },
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, { code, presses = [], width = 720 }] of Object.entries(states)) {
    test(`the card, ${name}, ${scheme}`, async ({ lens, page: tab }) => {
      await tab.setViewportSize({ width, height: 640 });
      await lens.open(page(scheme));
      await expect.poll(() => lens.paintedCodes()).toContain('503 Service Unavailable');
      await openCardOn(lens, code);
      for (const press of presses) await pressButton(lens, press);
      await expect.poll(() => cardName(lens)).toBeTruthy();
      await tab.waitForTimeout(150);
      await tab.screenshot({ path: `docs/screenshots/card/${name}-${scheme}.png` });
    });
  }
}

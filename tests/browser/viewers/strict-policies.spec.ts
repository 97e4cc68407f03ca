import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

const policies: Record<string, Record<string, string>> = {
  "default-src 'none'": { 'content-security-policy': "default-src 'none'" },
  "default-src 'none' and Trusted Types": {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'a sandbox without any right': { 'content-security-policy': "sandbox; default-src 'none'" },
  'isolation from other origins': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  },
};

for (const [name, headers] of Object.entries(policies)) {
  test(`a page under ${name}`, async ({ lens }) => {
    await lens.open({ body: LOG, headers });
    await expectCardOf(lens, '486');
    expect(lens.tab.messages).toEqual([]);
  });
}

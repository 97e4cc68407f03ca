import { expect, test } from 'vitest';
import { fieldKey } from '@/lib/detect/clues/fields/field-key';
import { listed } from '@/lib/detect/clues/fields/listed';
import { parameters } from '@/lib/detect/clues/fields/parameters';
import { fieldReaders } from '@/lib/detect/clues/readers/field-readers';

test.each([
  ['Retry-After', 'retryafter'],
  ['retry_after', 'retryafter'],
  ['retryAfter', 'retryafter'],
  ['variable_sip_h_Retry-After', 'retryafter'],
  ['sip.CSeq.method', 'cseqmethod'],
  ['m', 'contact'],
  ['T', 'to'],
])('the field name %s is read as %s', (name, key) => {
  expect(fieldKey(name)).toBe(key);
});

test('every field that has a reader is found by its usual spelling', () => {
  for (const name of ['Reason', 'WARNING', 'retry-after', 'X-Twilio-Error', 'ms-diagnostics', 'Min-SE']) {
    expect(fieldReaders.has(fieldKey(name)), name).toBe(true);
  }
});

test('commas in quotes and angle brackets part nothing', () => {
  expect(listed('"a, \\"b" <sip:x,y@h>;q=1 , c,, d ')).toEqual(['"a, \\"b" <sip:x,y@h>;q=1', 'c', 'd']);
});

test('parameters keep the first of a name and lose the escapes of quoted strings', () => {
  const given = parameters('Digest Realm="a\\"b, c", nonce=x ;STALE=true; realm=second');
  expect(Object.fromEntries(given)).toEqual({ realm: 'a"b, c', nonce: 'x', stale: 'true' });
});

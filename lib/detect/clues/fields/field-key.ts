/** Compact forms (RFC 3261 §7.3.3, RFC 6665 §8.2.1) of the fields that a reader asks for. */
const fullNames: Readonly<Record<string, string>> = {
  i: 'callid',
  m: 'contact',
  t: 'to',
  u: 'allowevents',
  v: 'via',
};

/** What logs put in front of a header field's name: FreeSWITCH's channel variables, tshark's field names. */
const logPrefix = /^(?:variable_|last_|bridge_|sip_h_|sip[_.])+/i;

/**
 * The one spelling of a field name: `Retry-After`, `retry_after`, `retryAfter` and `sip_h_Retry-After`
 * are the same field.
 */
export function fieldKey(name: string): string {
  const key = name
    .replace(logPrefix, '')
    .toLowerCase()
    .replaceAll(/[-_. ]/g, '');
  return fullNames[key] ?? key;
}

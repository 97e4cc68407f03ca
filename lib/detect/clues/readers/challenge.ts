import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/**
 * WWW-Authenticate and Proxy-Authenticate. `stale=true` says that the credentials were right and only the
 * nonce too old (RFC 3261 §22.1, RFC 7616 §3.3), so the request did carry some.
 */
export const challenge: FieldReader = {
  names: ['WWW-Authenticate', 'Proxy-Authenticate'],
  codes: [401, 407],
  read: ({ value }, { credentials }) => {
    const scheme = /^[A-Za-z][\w-]{0,30}(?=\s|$)/.exec(value)?.[0];
    if (scheme === undefined) return [];
    const given = parameters(value);
    const realm = given.get('realm');
    const stale = given.get('stale')?.toLowerCase() === 'true';
    const turn = stale || credentials === 'sent' ? 'repeated' : credentials === 'none' ? 'first' : 'unknown';
    return [{ kind: 'challenge', turn, stale, scheme, realm }];
  },
};

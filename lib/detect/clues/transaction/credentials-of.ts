import type { SipMessage } from '@/lib/detect/clues/message/message';
import type { Scene } from '@/lib/detect/clues/readers/reader';

/**
 * Whether a request carried credentials. The first REGISTER of a mobile phone has an Authorization with
 * an empty response, which names the user and proves nothing (3GPP TS 24.229 §5.1.1.2).
 */
export function credentialsOf(request: SipMessage | undefined): Scene['credentials'] {
  if (request === undefined) return 'unknown';
  const given = request.fields.filter(({ key }) => key === 'authorization' || key === 'proxyauthorization');
  return given.some(({ value }) => !/\bresponse\s{0,4}=\s{0,4}""/.test(value)) ? 'sent' : 'none';
}

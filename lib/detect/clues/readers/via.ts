import { listed } from '@/lib/detect/clues/fields/listed';
import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

const sentBy =
  /^SIP\s{0,4}\/\s{0,4}2\.0\s{0,4}\/\s{0,4}[\w-]{2,10}\s{1,8}(\[[\da-fA-F:.]{2,45}\]|[\w.-]{1,255})/;

/** RFC 1918, RFC 6598 and unique local addresses (RFC 4193). */
const privateAddress =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[?f[cd][\da-f]{2}:)/i;

/** A Via with `received` of another address than it names (RFC 3261 §18.2.1, RFC 3581 §4): there is a NAT. */
export const via: FieldReader = {
  names: ['Via'],
  read: ({ value }, { code }) => {
    if (code < 300) return [];
    return listed(value).flatMap((each) => {
      const host = sentBy.exec(each)?.[1];
      const received = parameters(each).get('received');
      if (host === undefined || received === undefined || host === received) return [];
      return privateAddress.test(host) && !privateAddress.test(received)
        ? [{ kind: 'nat' as const, host, received }]
        : [];
    });
  },
};

import { ADDRESSES } from '@/scripts/demo/call-log/network';
import type { Random } from '@/scripts/demo/call-log/random';
import type { LogRow } from '@/scripts/demo/call-log/row';

/** A phone registers: challenged first, then let in, or (seldom) turned away for a wrong password. */
export function registerFlow(random: Random): LogRow[] {
  const user = `20${random.between(10, 99)}`;
  const phone = `192.0.2.${random.between(100, 199)}`;
  const id = `${random.hex(12)}@${phone}`;
  const cseq = random.between(400, 620);
  const row = (at: number, level: LogRow['level'], text: string): LogRow => ({
    at,
    level,
    node: 'kam-1',
    text,
  });
  const asks = (at: number, number: number) =>
    row(
      at,
      'info',
      `REGISTER sip:example.com from ${phone}:5060 user=${user} CSeq: ${number} REGISTER callid=${id}`,
    );
  const challenge = (at: number) =>
    row(at, 'info', `auth: SIP/2.0 401 Unauthorized to ${phone} (no credentials) realm="example.com"`);
  const verdict = random.chance(0.85)
    ? row(64, 'info', `registrar: SIP/2.0 200 OK to ${phone} contact=sip:${user}@${phone}:5060 expires=480`)
    : row(
        64,
        'warning',
        `auth: SIP/2.0 403 Forbidden to ${phone} (wrong password for ${user}@${ADDRESSES['kam-1']})`,
      );
  return [asks(0, cseq), challenge(2), asks(60, cseq + 1), verdict];
}

import type { Evidence } from '@/lib/detect/match';

const sipStatus =
  /^sip(?:\/\w+)?$|(?:status|code|response|cause) ?\(?sip\b|\bsip\b[\w ./-]{0,30}(?:status|code|resp|cause|reason|reply|result|error|equiv|mapping|message|answer|final)|sip[\w.-]{0,20}(?:status|code|resp|cause|reply)|sip.{0,12}(?:[码碼]|コード|코드|код)/i;
const anyStatus =
  /^(?:[\w ]{0,20}[ _.-])?(?:status|codes?|resp(?:onse)?|reply|result|error|cause|reason|disposition|method|message|outcome|answer)(?:[ _.-]?(?:code|value|number))?s?(?: (?:to|for|from|of) [\w ]{1,20})?$|^you (?:see|get|hear)$|^(?:kod[ye]?|c[oó]digo|codice|mã(?: lỗi)?|(?:status|fehler|antwort)code|ursache)$|^.{0,6}(?:コード|코드|[码碼]|код)$/i;
const otherStatus = /http|q\.?850|isdn|isup|q\.?931/i;

/** What a column of another protocol's numbers weighs. */
export const otherColumn = -20;

/** What the header of a table's column, or a label above a number, is evidence for. */
export function weighHeader(header: string): Evidence | undefined {
  const label = header.replaceAll(/[*_`"']/g, (mark) => (mark === '_' ? '_' : '')).trim();
  if (/^$|\d{3}|^(?:name|series|value|key|label|legend|field)s?$/i.test(label)) return undefined;
  if (otherStatus.test(label)) return { rule: 'other-column', weight: otherColumn };
  if (sipStatus.test(label)) return { rule: 'sip-column', weight: 6 };
  if (anyStatus.test(label)) return { rule: 'status-column', weight: 3 };
  return { rule: 'other-column', weight: -3 };
}

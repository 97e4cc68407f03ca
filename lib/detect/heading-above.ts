import type { LineWindow } from '@/lib/detect/line-window';

/** UTF-16 units above a number in which a heading still speaks of it. */
const reach = 1500;
/** What may stand before a number that begins its line. */
const bullet = /^[\s*•>"'`(|–-]{0,12}$/;
/** A line with a label before the number is no longer up to it. */
const longestLabel = 16;

/** A short line that says SIP and code, status, response or error, in the languages of support pages. */
const heading =
  /\bsip_(?:code|status|response|final|last)\w*|\bSIP(?![\w/:=])(?=.{0,60}$)(?:(?<=^.{0,60}(?:cod|status|respon|error|answer|cause|mã|kod|antwort|fehler|erreur|réponse|respuest|risposta|ответ|код|ошиб).{0,40})|(?=.{0,40}(?:cod|status|respon|error|answer|cause|kod|antwort|fehler|mã |lỗi|ответ|код|ошиб|応答|エラー|コード|[码碼]|오류|코드|응답)))/i;

/** Whether a number begins its line, below a heading such as "SIP response codes". */
export function isBelowSipHeading(
  text: string,
  line: LineWindow,
  start: number,
  isLabelled: boolean,
): boolean {
  if (start - line.start > longestLabel || line.start === 0) return false;
  if (!isLabelled && !bullet.test(text.slice(line.start, start))) return false;
  const above = text.slice(Math.max(0, line.start - reach), line.start - 1).split('\n');
  return above.some((one) => !/\d{3}/.test(one) && heading.test(one));
}

/** Lines of a made-up call log. Codes come and go in a fixed rhythm, so that every screen shows some. */
const answers = [
  'SIP/2.0 100 Trying',
  'SIP/2.0 486 Busy Here',
  'SIP/2.0 200 OK',
  'SIP/2.0 503 Service Unavailable',
  'SIP/2.0 404 Not Found',
];

const twoDigits = (value: number) => String(value % 60).padStart(2, '0');

/** Line `index` of the log. */
export function sipLogLine(index: number): string {
  const time = `12:${twoDigits(Math.floor(index / 60))}:${twoDigits(index)}`;
  const peer = `192.0.2.${(index % 200) + 1}:5060`;
  if (index % 4 !== 1) return `${time} edge-1 INVITE sip:+1202555010${index % 10}@example.com to ${peer}`;
  return `${time} edge-1 ${peer} answers ${answers[((index - 1) / 4) % answers.length]}`;
}

/** The log's lines from `first` on. */
export function sipLog(count: number, first = 0): string[] {
  return Array.from({ length: count }, (_, offset) => sipLogLine(first + offset));
}

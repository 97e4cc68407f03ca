import type { SentenceReader } from '@/lib/detect/clues/sentences/sentence-reader';

/** Teams: six digits that end in the SIP code; 560 in front says that the SBC sent it. */
const microsoft = /(?<![\w.-])(5[0-6][01])(\d{3})(?![\w.-])/g;
const twilio = /(?<![\w.-])(1[03]\d{3}|32\d{3})(?![\w.-])(?:[:\s-]{1,3}([A-Z][^"\n|]{3,120}))?/g;
const telnyx = /(?<![\w.-])D(\d{1,2})(?![\w.-])/g;

/** Reads the numbers that platforms write beside the SIP code; those of Twilio and Telnyx where their name stands. */
export const vendorCodeInSentence: SentenceReader = (record, base, { code }) => [
  ...[...record.matchAll(microsoft)]
    .filter((found) => Number(found[2]) === code)
    .map((found) => ({
      kind: 'microsoft-code' as const,
      code: Number(found[0]),
      fromSbc: found[1] === '560',
      ...span(base, found),
    })),
  ...[...(/twilio/i.test(record) ? record.matchAll(twilio) : [])].map((found) => ({
    kind: 'twilio-error' as const,
    code: Number(found[1]),
    text: found[2]?.trim(),
    ...span(base, found),
  })),
  ...[...(/telnyx/i.test(record) ? record.matchAll(telnyx) : [])].map((found) => ({
    kind: 'telnyx-error' as const,
    code: found[0],
    ...span(base, found),
  })),
];

function span(base: number, found: RegExpExecArray) {
  return { start: base + found.index, end: base + found.index + found[0].length };
}

import { codePhrases } from '@/data/code-phrases';
import { httpCodes, oftenSip, onlySip } from '@/data/lexicon';

const ownPhrases = [...codePhrases].filter(([code]) => !httpCodes.has(code)).map(([, phrase]) => phrase);
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Either a word of SIP's own, or a number with a reason phrase of SIP's own. */
const trace = new RegExp(
  `${[...onlySip, ...oftenSip].map((pattern) => pattern.source).join('|')}|[1-6]\\d\\d\\W{1,8}(?:${ownPhrases
    .map((phrase) =>
      escaped(phrase).replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
    )
    .join('|')})`,
);

/**
 * Whether a text is worth watching at all: one test of a regular expression. True for every text in which
 * `findMatches` alone finds something.
 */
export function mayHoldSip(text: string): boolean {
  return trace.test(text);
}

import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';

const ownPhrases = [...codePhrases].filter(([code]) => !httpCodes.has(code)).map(([, phrase]) => phrase);
const trace = /sip/i;
export function mayHoldSip(text: string): boolean {
  return trace.test(text) || ownPhrases.length === 0;
}

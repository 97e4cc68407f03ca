import type { InterfaceKey, Words } from '@/data/interface-text';

/** Why a rule of the detector takes a number for a SIP code, in a sentence that may hold `code`. */
export function whySentence(rule: string, words: Words): string {
  // Cast: rules are named by the detector; one without a sentence gives its key back.
  const key = `why.${rule}` as InterfaceKey;
  const said = words(key);
  return said === key ? words('why.other') : said;
}

import { codePhrases } from '@/data/code-phrases';
import { type RuleAtWork, ruleChooser } from '@/lib/detect/choose-rules';
import type { Candidate } from '@/lib/detect/find-candidates';
import type { Evidence } from '@/lib/detect/match';
import { readPhrase } from '@/lib/detect/read-phrase';
import { allRules } from '@/lib/detect/rules/all-rules';
import { ownKeyRule } from '@/lib/detect/rules/own-keys';

/** What a number and the characters around it say. */
export interface NumberWeight {
  readonly evidence: readonly Evidence[];
  readonly sum: number;
  /** Something in it says SIP by itself. */
  readonly namesSip: boolean;
  /** UTF-16 offset behind the digits, or behind the reason phrase that follows them. */
  readonly end: number;
}

/** From here on no other evidence can change the answer. */
const certain = 10;

/** Prepares the rules for one text; the returned function weighs one number of it. */
export function numberWeigher(text: string, keys: readonly string[]): (candidate: Candidate) => NumberWeight {
  const own = ownKeyRule(keys);
  const surround = ruleChooser(text, own ? [own, ...allRules] : allRules);
  return ({ code, start }) => {
    const known = codePhrases.has(code);
    const evidence: Evidence[] = [];
    let sum = 0;
    let namesSip = false;
    const { choice, left } = surround(start);
    for (const one of known ? choice.all : choice.anyNumber) {
      if (!holdsAround(text, one, start)) continue;
      evidence.push(one.evidence);
      sum += one.rule.weight;
      if (one.rule.namesSip) namesSip = true;
      if (Math.abs(sum) >= certain) break;
    }
    const phrase = known && sum > -certain ? readPhrase(text, code, start, left, sum > 0) : undefined;
    if (phrase) {
      evidence.push(phrase.evidence);
      sum += phrase.evidence.weight;
      if (phrase.namesSip) namesSip = true;
    }
    return { evidence, sum, namesSip, end: phrase?.end ?? start + 3 };
  };
}

/** A sticky pattern keeps its place in the text, so each text makes its own. */
function holdsAround(text: string, one: RuleAtWork, start: number): boolean {
  const { around } = one.rule;
  if (!around) return true;
  one.around ??= new RegExp(around.source, `${around.flags}y`);
  one.around.lastIndex = start;
  return one.around.test(text);
}

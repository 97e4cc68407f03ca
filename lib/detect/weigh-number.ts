import { codePhrases } from '@/data/code-phrases';
import type { Candidate } from '@/lib/detect/find-candidates';
import type { Evidence } from '@/lib/detect/match';
import { readPhrase } from '@/lib/detect/read-phrase';
import { allRules } from '@/lib/detect/rules/all-rules';
import type { Rule } from '@/lib/detect/rules/rule';

/** What a number and the characters around it say. */
export interface NumberWeight {
  readonly evidence: readonly Evidence[];
  readonly sum: number;
  /** Something in it says SIP by itself. */
  readonly namesSip: boolean;
  /** UTF-16 offset behind the digits, or behind the reason phrase that follows them. */
  readonly end: number;
}

/** From here on no counter-evidence can change the answer. */
const certain = 10;

/** Prepares the rules for one text; the returned function weighs one number of it. */
export function numberWeigher(text: string): (candidate: Candidate) => NumberWeight {
  const rules = allRules.map(startHere);
  return ({ code, start }) => {
    const known = codePhrases.has(code);
    const evidence: Evidence[] = [];
    let sum = 0;
    let namesSip = false;
    for (const { name, weight, namesSip: names, anyNumber, pattern } of rules) {
      if (!known && !anyNumber) continue;
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      evidence.push({ rule: name, weight });
      sum += weight;
      if (names) namesSip = true;
      if (Math.abs(sum) >= certain) break;
    }
    const phrase = known && sum > -certain ? readPhrase(text, code, start) : undefined;
    if (phrase) {
      evidence.push(phrase.evidence);
      sum += phrase.evidence.weight;
      if (phrase.namesSip) namesSip = true;
    }
    return { evidence, sum, namesSip, end: phrase?.end ?? start + 3 };
  };
}

/** A sticky pattern keeps its place in the text, so each call of the detector makes its own. */
function startHere(rule: Rule): Rule {
  return { ...rule, pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}y`) };
}

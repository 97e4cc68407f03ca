import { codePhrases } from '@/data/code-phrases';
import { ruleChooser } from '@/lib/detect/choose-rules';
import type { Candidate } from '@/lib/detect/find-candidates';
import type { Evidence } from '@/lib/detect/match';
import { readEdges } from '@/lib/detect/read-edges';
import { readPhrase } from '@/lib/detect/read-phrase';
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

/** From here on no other evidence can change the answer. */
const certain = 10;

/** Prepares the rules for one text; the returned function weighs one number of it. */
export function numberWeigher(text: string): (candidate: Candidate) => NumberWeight {
  const rulesFor = ruleChooser();
  const holdsAround = aroundTester(text);
  return ({ code, start }) => {
    const known = codePhrases.has(code);
    const evidence: Evidence[] = [];
    let sum = 0;
    let namesSip = false;
    const edges = readEdges(text, start);
    const choice = rulesFor(edges);
    for (const rule of known ? choice.all : choice.anyNumber) {
      if (!holdsAround(rule, start)) continue;
      evidence.push({ rule: rule.name, weight: rule.weight });
      sum += rule.weight;
      if (rule.namesSip) namesSip = true;
      if (Math.abs(sum) >= certain) break;
    }
    const phrase = known && sum > -certain ? readPhrase(text, code, start, edges.left, sum > 0) : undefined;
    if (phrase) {
      evidence.push(phrase.evidence);
      sum += phrase.evidence.weight;
      if (phrase.namesSip) namesSip = true;
    }
    return { evidence, sum, namesSip, end: phrase?.end ?? start + 3 };
  };
}

/** A sticky pattern keeps its place in the text, so each call of the detector makes its own. */
function aroundTester(text: string): (rule: Rule, start: number) => boolean {
  const sticky = new Map<RegExp, RegExp>();
  return ({ around }, start) => {
    if (!around) return true;
    const pattern = sticky.get(around) ?? new RegExp(around.source, `${around.flags}y`);
    sticky.set(around, pattern);
    pattern.lastIndex = start;
    return pattern.test(text);
  };
}

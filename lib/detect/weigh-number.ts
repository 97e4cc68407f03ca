import { codePhrases } from '@/data/code-phrases';
import { certain } from '@/lib/detect/certainty';
import { type Choice, type RuleAtWork, ruleChooser } from '@/lib/detect/choose-rules';
import type { Evidence } from '@/lib/detect/match';
import { type PhraseFit, phraseAsWritten, readPhrase } from '@/lib/detect/read-phrase';
import { allRules } from '@/lib/detect/rules/all-rules';
import { ownKeyRule } from '@/lib/detect/rules/own-keys';

/** What a number and the characters around it say. Many numbers of a text share one. */
export interface NumberWeight {
  readonly evidence: readonly Evidence[];
  readonly sum: number;
  /** Something in it says SIP by itself. */
  readonly namesSip: boolean;
  /** UTF-16 units of the digits, or of the digits and the reason phrase that follows them. */
  readonly length: number;
}

/** What numbers weigh that ask nothing of the text farther around, alone and before their phrases, by code. */
interface Settled {
  readonly alone: NumberWeight;
  readonly phrased: Map<number, NumberWeight>;
}

const digits = 3;

/** Prepares the rules for one text; the returned function weighs one number of it. */
export function numberWeigher(
  text: string,
  keys: readonly string[],
): (code: number, start: number) => NumberWeight {
  const own = ownKeyRule(keys);
  const surround = ruleChooser(text, own ? [own, ...allRules] : allRules);
  // A log has few kinds of numbers: each kind is added up once.
  const kinds = new Map<Choice, Settled>();
  const settle = (choice: Choice): Settled => {
    let settled = kinds.get(choice);
    if (!settled) {
      settled = { alone: addUp(choice.rules, () => true), phrased: new Map() };
      kinds.set(choice, settled);
    }
    return settled;
  };
  return (code, start) => {
    const { known, anyNumber, left } = surround(start);
    const isKnown = codePhrases.has(code);
    const choice = isKnown ? known : anyNumber;
    const settled = choice.asksAround ? undefined : settle(choice);
    const alone = settled?.alone ?? addUp(choice.rules, (one) => holdsAround(text, one, start));
    if (!isKnown || alone.sum <= -certain) return alone;
    const written = phraseAsWritten(text, code, start);
    if (settled && written) {
      let phrased = settled.phrased.get(code);
      if (!phrased) {
        phrased = withPhrase(alone, written);
        settled.phrased.set(code, phrased);
      }
      return phrased;
    }
    // Where the rules are certain of SIP, a phrase farther behind adds nothing.
    const isOpen = alone.sum > 0 && !(alone.namesSip && alone.sum >= certain);
    const phrase = written ?? readPhrase(text, code, start, left, isOpen);
    return phrase ? withPhrase(alone, phrase) : alone;
  };
}

function addUp(rules: readonly RuleAtWork[], holds: (one: RuleAtWork) => boolean): NumberWeight {
  const evidence: Evidence[] = [];
  let sum = 0;
  let namesSip = false;
  for (const one of rules) {
    if (!holds(one)) continue;
    evidence.push(one.evidence);
    sum += one.rule.weight;
    if (one.rule.namesSip) namesSip = true;
    if (Math.abs(sum) >= certain) break;
  }
  return { evidence, sum, namesSip, length: digits };
}

function withPhrase({ evidence, sum, namesSip }: NumberWeight, phrase: PhraseFit): NumberWeight {
  return {
    evidence: [...evidence, phrase.evidence],
    sum: sum + phrase.evidence.weight,
    namesSip: namesSip || phrase.namesSip,
    length: digits + phrase.length,
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

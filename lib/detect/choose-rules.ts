import { certain } from '@/lib/detect/certainty';
import type { Evidence } from '@/lib/detect/match';
import { edgeReader } from '@/lib/detect/read-edges';
import type { Rule } from '@/lib/detect/rules/rule';

/** A rule at work on one text. */
export interface RuleAtWork {
  readonly rule: Rule;
  /** What it says where it holds: one object for all numbers of a text. */
  readonly evidence: Evidence;
  /** Its `around`, made to be tested at one place; undefined until it is needed, or if there is none. */
  around?: RegExp;
}

/** The rules that two edges leave: one object for all numbers of a text between such edges. */
export interface Choice {
  readonly rules: readonly RuleAtWork[];
  /** Whether one of them asks what stands farther around. */
  readonly asksAround: boolean;
}

interface Choices {
  /** For a number that the registry knows. */
  readonly known: Choice;
  /** For any other. */
  readonly anyNumber: Choice;
}

/** What stands around a number, and what it allows. */
export interface Surrounded extends Choices {
  /** The word before the number and the signs between, in small letters. */
  readonly left: string;
}

/** What an edge allows; the same rules always have the same id. */
interface Allowed {
  readonly id: number;
  readonly rules: ReadonlySet<RuleAtWork>;
}

/** An edge in small letters, and what it allows. */
interface Edge {
  readonly text: string;
  readonly allowed: Allowed;
}
/** More ids than edges can have: a key of two of them is a safe integer. */
const mostIds = 2 ** 20;

/** Prepares a text; the returned function gives the rules whose `left` and `right` hold for the digits at `start`. */
export function ruleChooser(text: string, rules: readonly Rule[]): (start: number) => Surrounded {
  const atWork = rules.map(
    (rule): RuleAtWork => ({ rule, evidence: { rule: rule.name, weight: rule.weight } }),
  );
  const edges = edgeReader<Edge>(text, {
    left: edgeJudge(atWork, 'left'),
    right: edgeJudge(atWork, 'right'),
  });
  const choices = new Map<number, Choices>();
  return (start) => {
    const left = edges.left(start);
    const right = edges.right(start);
    const key = left.allowed.id * mostIds + right.allowed.id;
    let choice = choices.get(key);
    if (!choice) {
      const rules = atWork.filter((one) => left.allowed.rules.has(one) && right.allowed.rules.has(one));
      choice = { known: toChoice(rules), anyNumber: toChoice(rules.filter(({ rule }) => rule.anyNumber)) };
      choices.set(key, choice);
    }
    return { known: choice.known, anyNumber: choice.anyNumber, left: left.text };
  };
}

/** What stands behind a rule that settles the question by itself is left out. */
function toChoice(allowed: readonly RuleAtWork[]): Choice {
  const rules: RuleAtWork[] = [];
  let sum = 0;
  for (const one of allowed) {
    rules.push(one);
    if (one.rule.around) return { rules: allowed, asksAround: true };
    sum += one.rule.weight;
    if (Math.abs(sum) >= certain) break;
  }
  return { rules, asksAround: false };
}

/**
 * Returns a function that tells what an edge allows: the rules that ask nothing of this side, and those that hold.
 * Behind one that settles the question by itself no more are tried, but those that hold for any number.
 */
function edgeJudge(atWork: readonly RuleAtWork[], side: 'left' | 'right'): (edge: string) => Edge {
  const free = atWork.filter(({ rule }) => !rule[side]);
  const asking = atWork.flatMap((one) => (one.rule[side] ? [{ one, pattern: one.rule[side] }] : []));
  const known = new Map<string, Allowed>();
  return (edge) => {
    let key = '';
    let isSettled = false;
    for (const [index, { one, pattern }] of asking.entries()) {
      const { anyNumber = false } = one.rule;
      if ((isSettled && !anyNumber) || !pattern.test(edge)) continue;
      key += String.fromCharCode(index);
      if (!settlesAlone(one.rule, side)) continue;
      if (anyNumber) break;
      isSettled = true;
    }
    let allowed = known.get(key);
    if (!allowed) {
      const holding = [...key].flatMap((unit) => asking[unit.charCodeAt(0)]?.one ?? []);
      allowed = { id: known.size, rules: new Set([...free, ...holding]) };
      known.set(key, allowed);
    }
    return { text: edge.toLowerCase(), allowed };
  };
}

/** Whether a rule that holds on one side asks nothing more, and is certain whatever those before it say. */
function settlesAlone({ left, right, around, weight }: Rule, side: 'left' | 'right'): boolean {
  return !around && !(side === 'left' ? right : left) && Math.abs(weight) >= 2 * certain;
}

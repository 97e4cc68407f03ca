import type { Edges } from '@/lib/detect/read-edges';
import { allRules } from '@/lib/detect/rules/all-rules';
import type { Rule } from '@/lib/detect/rules/rule';

/** Edges remembered at a time; a log of random words must not fill the memory. */
const mostEdges = 20_000;

/** The rules that two edges leave, and those of them that hold for numbers no registry knows. */
interface Choice {
  readonly all: readonly Rule[];
  readonly anyNumber: readonly Rule[];
}

/**
 * Returns a function that gives the rules whose `left` and `right` hold. A log repeats the same few edges millions
 * of times, so each is tried once and remembered.
 */
export function ruleChooser(): (edges: Edges) => Choice {
  const lefts = remember((left) => (rule) => !rule.left || rule.left.test(left));
  const rights = remember((right) => (rule) => !rule.right || rule.right.test(right));
  const choices = new Map<number, Choice>();
  return ({ left, right }) => {
    const fromLeft = lefts(left);
    const fromRight = rights(right);
    const key = fromLeft.id * mostEdges + fromRight.id;
    const known = choices.get(key);
    if (known) return known;
    const all = fromLeft.rules.filter((rule) => fromRight.rules.includes(rule));
    const choice = { all, anyNumber: all.filter((rule) => rule.anyNumber) };
    choices.set(key, choice);
    return choice;
  };
}

/** Rules that one edge allows; the same rules always have the same id. */
interface Allowed {
  readonly id: number;
  readonly rules: readonly Rule[];
}

function remember(tester: (edge: string) => (rule: Rule) => boolean): (edge: string) => Allowed {
  const byEdge = new Map<string, Allowed>();
  const byNames = new Map<string, Allowed>();
  return (edge) => {
    const before = byEdge.get(edge);
    if (before) return before;
    const rules = allRules.filter(tester(edge));
    const names = rules.map((rule) => rule.name).join();
    const allowed = byNames.get(names) ?? { id: byNames.size, rules };
    byNames.set(names, allowed);
    if (byEdge.size >= mostEdges) byEdge.clear();
    byEdge.set(edge, allowed);
    return allowed;
  };
}

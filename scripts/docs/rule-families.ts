import * as countsAndUnits from '@/lib/detect/rules/counts-and-units';
import * as ladders from '@/lib/detect/rules/ladders';
import * as otherNumbers from '@/lib/detect/rules/other-numbers';
import * as otherProtocols from '@/lib/detect/rules/other-protocols';
import * as prose from '@/lib/detect/rules/prose';
import type { RuleExamples } from '@/lib/detect/rules/rule';
import * as serverCalls from '@/lib/detect/rules/server-calls';
import * as sipKeys from '@/lib/detect/rules/sip-keys';
import * as statusLabels from '@/lib/detect/rules/status-labels';
import * as statusLine from '@/lib/detect/rules/status-line';

/** The rules of one file, under the heading that the page of formats gives them. */
export interface RuleFamily {
  readonly heading: string;
  readonly examples: Readonly<Record<string, RuleExamples>>;
}

/** All rules, those that find codes first. */
export const ruleFamilies: readonly RuleFamily[] = [
  { heading: 'Status lines', examples: statusLine.examples },
  { heading: 'Keys, variables and words that name SIP', examples: sipKeys.examples },
  { heading: 'Scripts, dial plans and tests', examples: serverCalls.examples },
  { heading: 'Labels, comparisons and tallies', examples: statusLabels.examples },
  { heading: 'Call flows', examples: ladders.examples },
  { heading: 'Sentences, lists and notes', examples: prose.examples },
  { heading: 'Set aside: other protocols', examples: otherProtocols.examples },
  { heading: 'Set aside: counts, units and times', examples: countsAndUnits.examples },
  { heading: 'Set aside: names, keys and addresses', examples: otherNumbers.examples },
];

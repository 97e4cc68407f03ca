import { countsAndUnits } from '@/lib/detect/rules/counts-and-units';
import { ladders } from '@/lib/detect/rules/ladders';
import { otherNumbers } from '@/lib/detect/rules/other-numbers';
import { otherProtocols } from '@/lib/detect/rules/other-protocols';
import { prose } from '@/lib/detect/rules/prose';
import type { Rule } from '@/lib/detect/rules/rule';
import { serverCalls } from '@/lib/detect/rules/server-calls';
import { sipKeys } from '@/lib/detect/rules/sip-keys';
import { statusLabels } from '@/lib/detect/rules/status-labels';
import { statusLine } from '@/lib/detect/rules/status-line';

/** Every rule; those that end the question come first. */
export const allRules: readonly Rule[] = [
  ...statusLine,
  ...sipKeys,
  ...serverCalls,
  ...otherNumbers,
  ...countsAndUnits,
  ...otherProtocols,
  ...statusLabels,
  ...prose,
  ...ladders,
];

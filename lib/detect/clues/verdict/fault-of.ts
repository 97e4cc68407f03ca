import type { Fault } from '@/lib/detect/clues/clue';
import { faultRules } from '@/lib/detect/clues/verdict/fault-rules';
import type { Findings } from '@/lib/detect/clues/verdict/findings';

/** Whether something is wrong, as far as the message and the registry can tell. */
export function faultOf(findings: Findings): Fault {
  return faultRules.find(({ holds }) => holds(findings))?.fault ?? 'depends';
}

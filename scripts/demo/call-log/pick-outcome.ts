import { OUTCOMES, type Outcome } from '@/scripts/demo/call-log/outcomes';
import type { Random } from '@/scripts/demo/call-log/random';

/** Lets a call end as often in each way as calls do. */
export function pickOutcome(random: Random): Outcome {
  const total = OUTCOMES.reduce((sum, outcome) => sum + outcome.weight, 0);
  let left = random.between(1, total);
  for (const outcome of OUTCOMES) {
    left -= outcome.weight;
    if (left <= 0) return outcome;
  }
  return OUTCOMES[0];
}

import { failure, type Outcome } from '@/scripts/test/outcome';

/** Does something that may throw: the failure it ended in, or undefined. */
export function attempt(step: () => void): Outcome | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

import type { CodeText, Stack } from '@/data/schema';

/** The steps of a fix in the order to try them: first those of the product that wrote the message. */
export function stepsFor(steps: CodeText['howToFix'], stack: Stack | undefined): CodeText['howToFix'] {
  const fits = (step: CodeText['howToFix'][number]) => stack !== undefined && step.stack === stack;
  return [...steps.filter(fits), ...steps.filter((step) => !fits(step))];
}

import type { ReactNode } from 'react';
import type { CodeText, Stack } from '@/data/schema';
import { Prose } from '../prose';

interface FixStepsProps {
  readonly steps: CodeText['howToFix'];
  /** The product that wrote the message: its steps come first. */
  readonly stack?: Stack | undefined;
  readonly stackName: (stack: Stack) => string;
  readonly onCode?: ((code: number) => void) | undefined;
}

/** The checks and changes in the order to try them. */
export function FixSteps({ steps, stack, stackName, onCode }: FixStepsProps): ReactNode {
  const fits = (step: CodeText['howToFix'][number]) => stack !== undefined && step.stack === stack;
  const ordered = [...steps.filter(fits), ...steps.filter((step) => !fits(step))];
  return (
    <ol className="steps">
      {ordered.map((step) => (
        <li key={`${step.stack ?? ''} ${step.text}`}>
          {step.stack && <span className="stack">{stackName(step.stack)}</span>}
          <Prose onCode={onCode}>{step.text}</Prose>
        </li>
      ))}
    </ol>
  );
}

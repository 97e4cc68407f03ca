import type { ReactNode } from 'react';
import type { CodeText, Stack } from '@/data/schema';
import { Prose } from '../prose';

interface FixStepsProps {
  readonly steps: CodeText['howToFix'];
  readonly stackName: (stack: Stack) => string;
  readonly onCode?: ((code: number) => void) | undefined;
}

/** The checks and changes in the order to try them. */
export function FixSteps({ steps, stackName, onCode }: FixStepsProps): ReactNode {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={`${step.stack ?? ''} ${step.text}`}>
          {step.stack && <span className="stack">{stackName(step.stack)}</span>}
          <Prose onCode={onCode}>{step.text}</Prose>
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import type { Difference } from '@/lib/compare/comparison';
import { Prose } from '../prose';
import { HalvesView } from './halves-view';

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly codes: readonly [number, number];
  readonly onCode: (code: number) => void;
}

/** One thing in which two codes differ: a sentence for the pair, or one for each side. */
export function DifferenceView({ difference, codes, onCode }: DifferenceViewProps): ReactNode {
  if (difference.kind === 'note') {
    return (
      <p className="difference-note">
        <Prose onCode={onCode}>{difference.sentence}</Prose>
      </p>
    );
  }
  return (
    <div className="difference">
      <h3>{difference.title}</h3>
      <HalvesView halves={difference} codes={codes} onCode={onCode} />
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Entry } from '@/data/registry-shape';
import type { Clues } from '@/lib/detect/clues/clue';
import { useWords } from '../words-context';

interface CardBadgesProps {
  readonly entry: Entry | undefined;
  readonly clues: Clues | undefined;
}

/** What to know before reading on: that nothing is wrong, that no RFC knows the number, that it is deprecated. */
export function CardBadges({ entry, clues }: CardBadgesProps): ReactNode {
  const words = useWords();
  const fault = clues?.fault ?? (entry?.facts.fault.value === 'never' ? 'no' : 'depends');
  return (
    <div className="badges">
      {fault === 'no' && <span className="badge badge-fine">{words('card.noFault')}</span>}
      {(!entry || entry.facts.definition.kind === 'unregistered') && (
        <span className="badge">{words('card.unregistered')}</span>
      )}
      {entry?.facts.definition.kind === 'deprecated' && (
        <span className="badge">{words('card.deprecated')}</span>
      )}
    </div>
  );
}

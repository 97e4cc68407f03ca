import type { ReactNode } from 'react';
import type { Entry } from '@/data/registry-shape';
import { Prose } from '../prose';
import { useWords } from '../words-context';

interface HouseNotesProps {
  readonly entry: Entry;
  readonly onCode?: (code: number) => void;
}

/** What the user's own packs say of a code, each note with the pack it is from. */
export function HouseNotes({ entry, onCode }: HouseNotesProps): ReactNode {
  const words = useWords();
  const { ownedBy, houseNotes = [] } = entry;
  return (
    <>
      {ownedBy !== undefined && <span className="badge house">{words('pack.from', { name: ownedBy })}</span>}
      {houseNotes.map(({ from, text }) => (
        <section key={`${from} ${text}`} className="house-note">
          <h3>{words('pack.from', { name: from })}</h3>
          <p>
            <Prose onCode={onCode}>{text}</Prose>
          </p>
        </section>
      ))}
    </>
  );
}

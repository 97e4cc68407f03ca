import { type ReactNode, useState } from 'react';
import { useWords } from '../words-context';
import type { CardEvents } from './card-props';

/** What has become of the mark, and how the last wish to change that ended. */
interface Mark {
  readonly isQuiet: boolean;
  readonly failed: boolean;
}

/** Says that the match is no SIP code, and takes it back. */
export function QuietSwitch({ onQuiet }: Required<Pick<CardEvents, 'onQuiet'>>): ReactNode {
  const words = useWords();
  const [{ isQuiet, failed }, setMark] = useState<Mark>({ isQuiet: false, failed: false });
  const turn = async () => {
    const isKept = await onQuiet(!isQuiet);
    setMark({ isQuiet: isKept ? !isQuiet : isQuiet, failed: !isKept });
  };
  return (
    <div className={isQuiet ? 'quiet is-quiet' : 'quiet'}>
      <p role="status">{failed ? words('card.notKept') : isQuiet && words('card.quieted')}</p>
      <button type="button" className="text" onClick={() => void turn()}>
        {words(isQuiet ? 'card.undo' : 'card.quiet')}
      </button>
    </div>
  );
}

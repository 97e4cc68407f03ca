import type { ReactNode } from 'react';
import { CodeTitle } from '../code-title';
import { useWords } from '../words-context';
import { CardBadges } from './card-badges';
import type { CardProps } from './card-props';
import { IconButton } from './icon-button';
import { useMove } from './use-move';

/** Code, phrase and class, with what ends or keeps the card; the handle by which a pinned card is moved. */
export function CardHeader(props: CardProps): ReactNode {
  const { code, entry, clues, pinned, onBack, onPin, onMove, onClose } = props;
  const words = useWords();
  const handle = useMove(onMove);
  return (
    <div
      className={pinned ? 'card-head handle' : 'card-head'}
      {...(pinned && { ...handle, title: words('card.move') })}
    >
      <div className="card-line">
        {onBack && <IconButton icon="back" name={words('card.back')} onPress={onBack} />}
        <CodeTitle code={code} phrase={entry?.phrase ?? ''} level={2} />
        <IconButton
          icon="pin"
          name={words(pinned ? 'card.unpin' : 'card.pin')}
          pressed={pinned}
          onPress={() => onPin(!pinned)}
        />
        <IconButton icon="close" name={words('card.close')} onPress={onClose} />
      </div>
      <CardBadges entry={entry} clues={clues} />
    </div>
  );
}

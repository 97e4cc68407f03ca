import { type ReactNode, useState } from 'react';
import { useWords } from '../words-context';
import type { CopyFormat } from './card-copy';
import type { CardProps } from './card-props';
import { IconButton } from './icon-button';

interface CardActionsProps extends Pick<CardProps, 'onCompare' | 'onReference' | 'onCopy'> {
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** What can be done with the card's code: unfold it, compare it, copy it, read the whole entry. */
export function CardActions({
  unfolded,
  onUnfold,
  onCompare,
  onReference,
  onCopy,
}: CardActionsProps): ReactNode {
  const words = useWords();
  const [copied, setCopied] = useState<boolean>();
  const copy = async (format: CopyFormat) => setCopied(await onCopy(format));
  return (
    <div className="card-foot">
      <button type="button" className="text" aria-expanded={unfolded} onClick={() => onUnfold(!unfolded)}>
        {words(unfolded ? 'card.less' : 'card.more')}
      </button>
      <span role="status">{copied !== undefined && words(copied ? 'card.copied' : 'card.notCopied')}</span>
      <IconButton icon="compare" name={words('card.compare')} onPress={() => onCompare(undefined)} />
      <IconButton icon="copy" name={words('card.copyText')} onPress={() => copy('text')} />
      <IconButton icon="markdown" name={words('card.copyMarkdown')} onPress={() => copy('markdown')} />
      <IconButton icon="open" name={words('card.open')} onPress={onReference} />
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { useWords } from '../words-context';

interface CopyComparisonProps {
  /** Puts the comparison into the clipboard; says whether the browser let it. */
  readonly onCopy: () => Promise<boolean>;
}

/** Copies the comparison as Markdown, and says that it has. */
export function CopyComparison({ onCopy }: CopyComparisonProps): ReactNode {
  const words = useWords();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <button type="button" onClick={() => void onCopy().then(setCopied)}>
        {words('card.copyMarkdown')}
      </button>
      <span role="status">
        {copied === true && words('card.copied')}
        {copied === false && words('card.notCopied')}
      </span>
    </>
  );
}

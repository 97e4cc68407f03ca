import type { ReactNode } from 'react';
import { classOfCode } from '@/data/code-class';
import { useWords } from './words-context';

interface CodeTitleProps {
  readonly code: number;
  readonly phrase: string;
  readonly level: 1 | 2 | 3;
  readonly id?: string;
}

/** Number, reason phrase and class of a code, as a heading. */
export function CodeTitle({ code, phrase, level, id }: CodeTitleProps): ReactNode {
  const words = useWords();
  const Heading = `h${level}` as const;
  const responseClass = classOfCode(code);
  return (
    <div className="code-title" data-class={responseClass}>
      <Heading id={id}>
        <span className="code-number">{code}</span> <span className="code-phrase">{phrase}</span>
      </Heading>
      <span className="code-class">{words(`class.${responseClass}`)}</span>
    </div>
  );
}

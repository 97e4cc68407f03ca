import type { ReactNode } from 'react';
import { classOfCode } from '@/data/code-class';
import { Prose } from '../prose';
import { useWords } from '../words-context';

interface UnknownCodeProps {
  readonly code: number;
  readonly onCode?: ((code: number) => void) | undefined;
}

/** What holds of a number that neither a register nor a product that we know of defines. */
export function UnknownCode({ code, onCode }: UnknownCodeProps): ReactNode {
  const words = useWords();
  const said =
    classOfCode(code) === 'library'
      ? words('reference.notFound', { query: code })
      : words('card.unknown', { code: `[${treatedAs(code)}]` });
  return (
    <p className="summary">
      <Prose onCode={onCode}>{said}</Prose>
    </p>
  );
}

/** An unknown response counts as the x00 of its class, an unknown provisional one as 183 (RFC 3261 §8.1.3.2). */
function treatedAs(code: number): number {
  return code < 200 ? 183 : Math.floor(code / 100) * 100;
}

import type { ReactNode } from 'react';
import { classOfCode } from '@/data/code-class';
import type { Halves } from '@/lib/compare/comparison';
import { Prose } from '../prose';

interface HalvesViewProps {
  readonly halves: Halves;
  readonly codes: readonly [number, number];
  readonly onCode: (code: number) => void;
}

/** What is said of the one code and of the other, side by side. */
export function HalvesView({ halves, codes, onCode }: HalvesViewProps): ReactNode {
  const sides = [
    { code: codes[0], text: halves.first },
    { code: codes[1], text: halves.second },
  ];
  return (
    <dl className="two-sides">
      {sides.map(({ code, text }) => (
        <div key={code} data-class={classOfCode(code)}>
          <dt className={text.includes(`[${code}]`) ? 'unseen' : 'code-number'}>{code}</dt>
          <dd>
            <Prose onCode={onCode}>{text}</Prose>
          </dd>
        </div>
      ))}
    </dl>
  );
}

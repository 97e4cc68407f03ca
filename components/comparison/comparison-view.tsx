import { type ReactNode, useMemo } from 'react';
import { classOfCode } from '@/data/code-class';
import type { Entry, Registry } from '@/data/registry';
import { compare } from '@/lib/compare/compare';
import type { Difference, Halves } from '@/lib/compare/comparison';
import { createWording } from '@/lib/compare/wording';
import { EntryHalf } from '../entry/entry-half';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { LearnMore } from './learn-more';

interface ComparisonViewProps {
  readonly registry: Registry;
  readonly first: Entry;
  readonly second: Entry;
  readonly onPair: (pair: [number, number]) => void;
  readonly onCode: (code: number) => void;
}

/** Two entries side by side, and what sets them apart. */
export function ComparisonView({ registry, first, second, onPair, onCode }: ComparisonViewProps): ReactNode {
  const words = useWords();
  const wording = useMemo(() => createWording(registry), [registry]);
  const note = registry.getPairNote(first.code, second.code)?.note;
  const comparison = compare(first, second, wording, note);
  const { introduction, differences, whenToUse, learnMore } = comparison;
  const names: Halves = { first: String(first.code), second: String(second.code) };
  return (
    <article className="comparison" aria-label={`${first.code} – ${second.code}`}>
      <section>
        <h2>{words('section.introduction')}</h2>
        {introduction.map((sentence) => (
          <p key={sentence}>
            <Prose onCode={onCode}>{sentence}</Prose>
          </p>
        ))}
      </section>
      <div className="halves">
        <EntryHalf entry={first} registry={registry} onCode={onCode} />
        <EntryHalf entry={second} registry={registry} onCode={onCode} />
      </div>
      <section>
        <h2>{words('section.keyDifferences')}</h2>
        {differences.map((difference) => (
          <DifferenceView
            key={difference.kind === 'note' ? difference.sentence : difference.dimension}
            difference={difference}
            codes={[first.code, second.code]}
            onCode={onCode}
          />
        ))}
      </section>
      <section>
        <h2>{words('section.whenToUse')}</h2>
        {whenToUse.choice && (
          <p className="choice">
            <Prose onCode={onCode}>{whenToUse.choice}</Prose>
          </p>
        )}
        <h3>{words('comparison.server')}</h3>
        <HalvesView halves={whenToUse.server} names={names} onCode={onCode} />
        <h3>{words('comparison.client')}</h3>
        <HalvesView halves={whenToUse.client} names={names} onCode={onCode} />
      </section>
      <LearnMore learnMore={learnMore} registry={registry} onPair={onPair} onCode={onCode} />
    </article>
  );
}

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly codes: readonly [number, number];
  readonly onCode: (code: number) => void;
}

function DifferenceView({ difference, codes, onCode }: DifferenceViewProps): ReactNode {
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
      <HalvesView
        halves={difference}
        names={{ first: String(codes[0]), second: String(codes[1]) }}
        onCode={onCode}
      />
    </div>
  );
}

interface HalvesViewProps {
  readonly halves: Halves;
  readonly names: Halves;
  readonly onCode: (code: number) => void;
}

function HalvesView({ halves, names, onCode }: HalvesViewProps): ReactNode {
  return (
    <dl className="two-sides">
      {(['first', 'second'] as const).map((side) => (
        <div key={side} data-class={classOfCode(Number(names[side]))}>
          <dt className="code-number">{names[side]}</dt>
          <dd>
            <Prose onCode={onCode}>{halves[side]}</Prose>
          </dd>
        </div>
      ))}
    </dl>
  );
}

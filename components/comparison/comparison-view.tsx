import { type ReactNode, useMemo } from 'react';
import type { Entry, Registry } from '@/data/registry';
import { compare } from '@/lib/compare/compare';
import { createWording } from '@/lib/compare/wording';
import { CodesHere } from '../codes-here';
import { EntryHalf } from '../entry/entry-half';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { DifferenceView } from './difference-view';
import { HalvesView } from './halves-view';
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
  const codes = useMemo(() => [first.code, second.code] as const, [first.code, second.code]);
  return (
    <CodesHere value={codes}>
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
              codes={codes}
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
          <HalvesView halves={whenToUse.server} codes={codes} onCode={onCode} />
          <h3>{words('comparison.client')}</h3>
          <HalvesView halves={whenToUse.client} codes={codes} onCode={onCode} />
        </section>
        <LearnMore learnMore={learnMore} registry={registry} onPair={onPair} onCode={onCode} />
      </article>
    </CodesHere>
  );
}

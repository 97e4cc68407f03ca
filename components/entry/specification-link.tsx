import type { ReactNode } from 'react';
import type { CodeFacts } from '@/data/schema';
import { linkSource } from '@/data/source-link';
import { useWords } from '../words-context';

/** The RFC section that defines the code, or nothing for a number that no RFC defines. */
export function SpecificationLink({ facts }: { facts: CodeFacts }): ReactNode {
  const words = useWords();
  if (facts.definition.kind === 'unregistered') return null;
  const { label, url } = linkSource(`RFC ${facts.definition.rfc} §${facts.definition.section}`);
  return (
    <p className="specification">
      {words('section.specification')}:{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {label}
      </a>
    </p>
  );
}

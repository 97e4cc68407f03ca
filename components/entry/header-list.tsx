import type { ReactNode } from 'react';
import type { Entry } from '@/data/registry-shape';
import type { Documents } from '@/data/schema';
import { Prose } from '../prose';
import { SourceList } from '../source-list';
import { useWords } from '../words-context';

interface HeaderListProps {
  readonly entry: Entry;
  readonly documents: Documents;
  readonly onCode: (code: number) => void;
}

/** The header fields that the response must, should or may carry, and what each is for. */
export function HeaderList({ entry, documents, onCode }: HeaderListProps): ReactNode {
  const words = useWords();
  const { facts, text } = entry;
  if (facts.headers.length === 0) return null;
  return (
    <>
      <h2>{words('section.headers')}</h2>
      <dl>
        {facts.headers.map(({ name, level, sources }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className="badge">{words(`level.${level}`)}</span>
            </dt>
            <dd>
              <Prose onCode={onCode}>{text.headers[name] ?? ''}</Prose>{' '}
              <SourceList sources={sources} documents={documents} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

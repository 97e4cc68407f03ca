import type { ReactNode } from 'react';
import type { Registry } from '@/data/registry';
import type { CodeFacts } from '@/data/schema';
import { SourceList } from '../source-list';
import { useWords } from '../words-context';
import { factRows } from './fact-rows';

interface EntryFactsProps {
  readonly facts: CodeFacts;
  readonly registry: Registry;
}

/** The facts of a code as a table, each with its sources. */
export function EntryFacts({ facts, registry }: EntryFactsProps): ReactNode {
  const words = useWords();
  const rows = factRows(facts, words, registry);
  return (
    <>
      <h2>{words('section.facts')}</h2>
      <table className="facts">
        <tbody>
          {rows.map(({ label, value, sources }) => (
            <tr key={`${label} ${value}`}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td>
                <SourceList sources={sources} documents={registry.documents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

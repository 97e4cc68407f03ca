import type { ReactNode } from 'react';
import type { InterfaceKey } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import { Prose } from '../prose';
import { SourceList } from '../source-list';
import { useWords } from '../words-context';
import { type VocabularyKind, type VocabularyRow, vocabularyRows } from './vocabulary-rows';

interface VocabularyViewProps {
  readonly name: VocabularyKind;
  readonly registry: Registry;
  readonly onCode: (code: number) => void;
}

/** One of the vocabularies beside the codes: every word, what it says, and where that stands. */
export function VocabularyView({ name, registry, onCode }: VocabularyViewProps): ReactNode {
  const words = useWords();
  const rows = vocabularyRows(name, registry);
  const title: InterfaceKey = `vocabulary.${name}`;
  const hasCodes = rows.some(({ codes }) => codes.length > 0);
  return (
    <main className="entry vocabulary">
      <h1>{words(title)}</h1>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{words('vocabulary.name')}</th>
            <th scope="col">{words('vocabulary.meaning')}</th>
            {hasCodes && <th scope="col">{words('vocabulary.codes')}</th>}
            <th scope="col">{words('section.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowName row={row} />
              </th>
              <td lang={row.textLocale}>
                <Prose onCode={onCode}>{row.meaning}</Prose>
              </td>
              {hasCodes && (
                <td>
                  {row.codes.map((code) => (
                    <button type="button" key={code} className="code-link" onClick={() => onCode(code)}>
                      {code}
                    </button>
                  ))}
                </td>
              )}
              <td>
                <SourceList sources={row.sources} documents={registry.documents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function RowName({ row }: { row: VocabularyRow }): ReactNode {
  const words = useWords();
  return (
    <>
      <code>{row.key}</code> {row.name}
      {row.compact && (
        <span className="badge">
          {words('vocabulary.compact')}: {row.compact}
        </span>
      )}
      {row.standing && row.standing !== 'registered' && (
        <span className="badge">{words(`vocabulary.${row.standing}`)}</span>
      )}
    </>
  );
}

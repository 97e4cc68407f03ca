import type { ReactNode } from 'react';
import type { Pack, PackEntry } from '@/data/pack-schema';
import { CodeTitle } from '../code-title';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { packContents } from './pack-contents';

/** Entries that are shown of a pack: enough to see that it is the right one. */
const most = 50;

interface PackPreviewProps {
  readonly pack: Pack;
  readonly replaces: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What a pack holds, before it is kept. */
export function PackPreview({ pack, replaces, onSave, onDiscard }: PackPreviewProps): ReactNode {
  const words = useWords();
  const { name, version, entries } = pack;
  return (
    <div className="pack-preview">
      <h3>{words('options.packPreview', { name, version })}</h3>
      <p className="hint">
        {packContents(pack, words)} {replaces && words('options.packReplaces')}
      </p>
      <ul>
        {entries.slice(0, most).map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of a file never change places
          <li key={index}>
            <PackEntryView entry={entry} />
          </li>
        ))}
      </ul>
      {entries.length > most && <p>{words('options.packMore', { count: entries.length - most })}</p>}
      <div className="row">
        <button type="button" className="primary" onClick={onSave}>
          {words('options.packSave')}
        </button>
        <button type="button" onClick={onDiscard}>
          {words('options.packDiscard')}
        </button>
      </div>
    </div>
  );
}

function PackEntryView({ entry }: { readonly entry: PackEntry }): ReactNode {
  const words = useWords();
  if (entry.kind === 'key') {
    return (
      <>
        {words('pack.key')} <code>{entry.key}</code>
      </>
    );
  }
  if (entry.kind === 'code') {
    return (
      <>
        <CodeTitle code={entry.code} phrase={entry.phrase} level={3} />
        <Prose>{entry.description}</Prose>
      </>
    );
  }
  return (
    <>
      <strong>{words('pack.note', { code: entry.code })}</strong> <Prose>{entry.text}</Prose>
    </>
  );
}

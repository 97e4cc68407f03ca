import { type ReactNode, useId, useState } from 'react';
import type { Pack } from '@/data/pack-schema';
import type { FileContent } from '@/lib/settings/file-fault';
import { useWords } from '../words-context';
import { FaultList } from './fault-list';
import { FileButton } from './file-button';
import { packExample } from './pack-example';
import { PackPreview } from './pack-preview';

interface PackFormProps {
  readonly packs: readonly Pack[];
  readonly readPack: (text: string) => FileContent<Pack>;
  /** Keeps a pack; resolves with whether it has been. */
  readonly onSave: (pack: Pack) => Promise<boolean>;
}

/** Takes a pack from a file or as text, says what is wrong with it, and shows it before it is kept. */
export function PackForm({ packs, readPack, onSave }: PackFormProps): ReactNode {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<FileContent<Pack>>();
  const check = (next: string) => {
    setText(next);
    setRead(readPack(next));
  };
  const edit = (next: string) => {
    setText(next);
    setRead(undefined);
  };
  return (
    <div className="pack-form">
      <div className="row">
        <FileButton label={words('options.packFile')} onText={check} />
        <button type="button" onClick={() => edit(JSON.stringify(packExample, null, 2))}>
          {words('options.packExample')}
        </button>
      </div>
      <label htmlFor={id}>{words('options.packText')}</label>
      <textarea
        id={id}
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(event) => edit(event.target.value)}
      />
      <button type="button" disabled={text.trim() === ''} onClick={() => check(text)}>
        {words('options.packCheck')}
      </button>
      {read?.kind === 'faulty' && <FaultList faults={read.faults} />}
      {read?.kind === 'ok' && (
        <PackPreview
          pack={read.content}
          replaces={packs.some(({ name }) => name === read.content.name)}
          onSave={() => {
            // Not kept, it stays here to be tried again.
            void onSave(read.content).then((isKept) => isKept && edit(''));
          }}
          onDiscard={() => edit('')}
        />
      )}
    </div>
  );
}

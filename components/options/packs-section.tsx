import type { ReactNode } from 'react';
import type { Pack } from '@/data/pack-schema';
import type { FileContent } from '@/lib/settings/file-fault';
import { useWords } from '../words-context';
import { OptionsSection } from './options-section';
import { packContents } from './pack-contents';
import { PackForm } from './pack-form';
import { RemovableList } from './removable-list';

export interface PacksSectionProps {
  readonly packs: readonly Pack[];
  readonly readPack: (text: string) => FileContent<Pack>;
  readonly onSavePack: (pack: Pack) => Promise<boolean>;
  readonly onRemovePack: (pack: Pack) => void;
  readonly onExportPack: (pack: Pack) => void;
}

/** The user's own codes: packs that are there, and a way to add one. */
export function PacksSection(props: PacksSectionProps): ReactNode {
  const { packs, readPack, onSavePack, onRemovePack, onExportPack } = props;
  const words = useWords();
  return (
    <OptionsSection title={words('options.packs')} hint={words('options.packsHint')}>
      {packs.length === 0 && <p className="hint">{words('options.noPacks')}</p>}
      <RemovableList
        label={words('options.packs')}
        items={packs}
        nameOf={({ name, version }) => `${name} ${version}`}
        onRemove={onRemovePack}
      >
        {(pack) => (
          <>
            <span className="hint">{packContents(pack, words)}</span>
            <button type="button" onClick={() => onExportPack(pack)}>
              {words('options.packExport', { name: pack.name })}
            </button>
          </>
        )}
      </RemovableList>
      <PackForm packs={packs} readPack={readPack} onSave={onSavePack} />
    </OptionsSection>
  );
}

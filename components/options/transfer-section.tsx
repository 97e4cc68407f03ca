import { type ReactNode, useState } from 'react';
import type { FileFault } from '@/lib/settings/file-fault';
import { useWords } from '../words-context';
import { FaultList } from './fault-list';
import { FileButton } from './file-button';
import { OptionsSection } from './options-section';

export interface TransferSectionProps {
  readonly onExport: () => void;
  /** Takes a file of settings over, or says what is wrong with it. */
  readonly onImport: (text: string) => readonly FileFault[];
  readonly onReset: () => void;
}

/** All settings at once: to a file, from a file, back to the beginning. */
export function TransferSection({ onExport, onImport, onReset }: TransferSectionProps): ReactNode {
  const words = useWords();
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  return (
    <>
      <OptionsSection title={words('options.transfer')} hint={words('options.transferHint')}>
        <div className="row">
          <button type="button" onClick={onExport}>
            {words('options.export')}
          </button>
          <FileButton label={words('options.import')} onText={(text) => setFaults(onImport(text))} />
        </div>
        {faults.length > 0 && <FaultList faults={faults} />}
      </OptionsSection>
      <OptionsSection title={words('options.reset')} hint={words('options.resetHint')}>
        <button type="button" onClick={onReset}>
          {words('options.resetAll')}
        </button>
      </OptionsSection>
    </>
  );
}

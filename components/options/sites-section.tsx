import { type ReactNode, useState } from 'react';
import type { FileContent, FileFault } from '@/lib/settings/file-fault';
import { type SiteRule, siteModes } from '@/lib/settings/setting-values';
import { useWords } from '../words-context';
import { ChoiceGroup } from './choice-group';
import { FaultList } from './fault-list';
import { FileButton } from './file-button';
import { OptionsSection } from './options-section';
import { PatternForm } from './pattern-form';
import { QuietList } from './quiet-list';
import { RemovableList } from './removable-list';
import type { SectionProps } from './section-props';

interface SitesSectionProps extends SectionProps {
  readonly readSites: (text: string) => FileContent<readonly SiteRule[]>;
  readonly onExport: () => void;
}

/** Where the extension works, and where it does not. */
export function SitesSection(props: SitesSectionProps): ReactNode {
  const { settings, policy, onChange, readSites, onExport } = props;
  const words = useWords();
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const { sites, siteMode } = settings;
  const add = (rule: SiteRule) => onChange((now) => ({ sites: [...now.sites, rule] }));
  const toggle = (pattern: string) => {
    const turn = (rule: SiteRule) => (rule.pattern === pattern ? { ...rule, on: !rule.on } : rule);
    onChange((now) => ({ sites: now.sites.map(turn) }));
  };
  const remove = (pattern: string) =>
    onChange((now) => ({ sites: now.sites.filter((rule) => rule.pattern !== pattern) }));
  const take = (text: string) => {
    const file = readSites(text);
    setFaults(file.kind === 'faulty' ? file.faults : []);
    if (file.kind === 'ok') onChange({ sites: file.content });
  };
  const { allowedSites, deniedSites } = policy;
  const named = (patterns: readonly string[]) => patterns.join(', ') || '–';
  return (
    <OptionsSection title={words('options.sites')}>
      {allowedSites.length + deniedSites.length > 0 && (
        <p className="notice">
          {words('options.policySites', { allowed: named(allowedSites), denied: named(deniedSites) })}
        </p>
      )}
      <ChoiceGroup
        label={words('options.sites')}
        isLabelSaid
        choices={siteModes.map((value) => ({ value, label: words(`siteMode.${value}`) }))}
        chosen={siteMode}
        onChoose={(next) => onChange({ siteMode: next })}
      />
      <PatternForm
        listed={sites.map(({ pattern }) => pattern)}
        onAdd={(pattern) => add({ pattern, on: siteMode === 'listed' })}
      />
      {sites.length === 0 && <p className="hint">{words('options.noSites')}</p>}
      <RemovableList
        label={words('options.sites')}
        items={sites}
        nameOf={({ pattern }) => pattern}
        onRemove={({ pattern }) => remove(pattern)}
      >
        {({ pattern, on }) => (
          <label className="switch">
            <input
              type="checkbox"
              checked={on}
              aria-label={`${words('options.siteOn')}: ${pattern}`}
              onChange={() => toggle(pattern)}
            />
            {words('options.siteOn')}
          </label>
        )}
      </RemovableList>
      <div className="row">
        <button type="button" onClick={onExport} disabled={sites.length === 0}>
          {words('options.exportSites')}
        </button>
        <FileButton label={words('options.importSites')} onText={take} />
      </div>
      {faults.length > 0 && <FaultList faults={faults} />}
      <QuietList settings={settings} policy={policy} onChange={onChange} />
    </OptionsSection>
  );
}

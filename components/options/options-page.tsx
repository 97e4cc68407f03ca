import type { ReactNode } from 'react';
import type { FileContent } from '@/lib/settings/file-fault';
import type { SiteRule } from '@/lib/settings/setting-values';
import { usePageTitle } from '../use-page-title';
import { useWords } from '../words-context';
import { AppearanceSection } from './appearance-section';
import { HoverSection } from './hover-section';
import { KeysSection, type KeysSectionProps } from './keys-section';
import { LanguageSection } from './language-section';
import { type OptionsNews, OptionsStatus } from './options-status';
import { PacksSection, type PacksSectionProps } from './packs-section';
import type { SectionProps } from './section-props';
import { SitesSection } from './sites-section';
import { StrictnessSection } from './strictness-section';
import { TerminalsSection } from './terminals-section';
import { TransferSection, type TransferSectionProps } from './transfer-section';

export interface OptionsPageProps
  extends SectionProps,
    KeysSectionProps,
    PacksSectionProps,
    TransferSectionProps {
  readonly readSites: (text: string) => FileContent<readonly SiteRule[]>;
  readonly onExportSites: () => void;
  readonly news: OptionsNews | undefined;
}

/** All that can be set. Every change holds at once. */
export function OptionsPage(props: OptionsPageProps): ReactNode {
  const words = useWords();
  usePageTitle(words('options.title'));
  const { policy, readSites, onExportSites, news } = props;
  return (
    <main className="options">
      <h1>{words('options.title')}</h1>
      {policy.lockOptions && (
        <p className="notice" role="note">
          {words('options.locked')}
        </p>
      )}
      <fieldset className="bare" disabled={policy.lockOptions}>
        <LanguageSection {...props} />
        <AppearanceSection {...props} />
        <HoverSection {...props} />
        <KeysSection {...props} />
        <StrictnessSection {...props} />
        <SitesSection {...props} readSites={readSites} onExport={onExportSites} />
        <TerminalsSection {...props} />
        <PacksSection {...props} />
        <TransferSection {...props} />
      </fieldset>
      <OptionsStatus news={news} />
    </main>
  );
}

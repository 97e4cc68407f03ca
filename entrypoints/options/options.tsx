import type { ReactNode } from 'react';
import { OptionsPage } from '@/components/options/options-page';
import { useWords } from '@/components/words-context';
import { removePack, savePack } from '@/lib/extension/packs/change-packs';
import { readPack } from '@/lib/extension/packs/read-pack';
import { changeSettings } from '@/lib/extension/settings/change-settings';
import { importSettings } from '@/lib/extension/settings/import-settings';
import { readSites } from '@/lib/extension/settings/read-sites';
import { hasShortcutSettings, openShortcutSettings } from '@/lib/extension/shortcuts/open-shortcut-settings';
import type { FileFault } from '@/lib/settings/file-fault';
import { underPolicy } from '@/lib/settings/policy';
import { defaultSettings, settingsVersion } from '@/lib/settings/setting-values';
import { downloadJson } from './download-json';
import { useNews } from './use-news';
import { useOptions } from './use-options';
import { useShortcuts } from './use-shortcuts';

/** The options: what is stored, and what happens with a change. */
export function Options({ onSettings }: { readonly onSettings: () => void }): ReactNode {
  const words = useWords();
  const options = useOptions(onSettings);
  const shortcuts = useShortcuts();
  const { news, tell } = useNews();
  if (!options) return null;
  const { settings, policy, packs } = options;
  const putBack = () => tell(changeSettings(settings), words('options.undone'));
  const take = (text: string): readonly FileFault[] => {
    const file = importSettings(text);
    if (file.kind === 'faulty') return file.faults;
    const { change, isNewer } = file.content;
    const said = words(isNewer ? 'options.importedNewer' : 'options.imported');
    tell(changeSettings(change), said, putBack);
    return [];
  };
  return (
    <OptionsPage
      settings={underPolicy(settings, policy)}
      policy={policy}
      packs={packs}
      news={news}
      shortcuts={shortcuts}
      onChangeKeys={hasShortcutSettings() ? () => void openShortcutSettings() : undefined}
      onChange={(change) => tell(changeSettings(change), words('options.saved'))}
      readSites={readSites}
      onExportSites={() => downloadJson('sip-lens-sites.json', settings.sites)}
      readPack={readPack}
      onSavePack={(pack) => tell(savePack(pack), words('options.saved'))}
      onRemovePack={(pack) => {
        const bringBack = () => tell(savePack(pack), words('options.undone'));
        tell(removePack(pack.name), words('options.saved'), bringBack);
      }}
      onExportPack={(pack) => downloadJson(`${pack.name}.json`, pack)}
      onExport={() => downloadJson('sip-lens-settings.json', { version: settingsVersion, ...settings })}
      onImport={take}
      onReset={() => tell(changeSettings(defaultSettings), words('options.resetDone'), putBack)}
    />
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { PageList } from '@/components/page-list/page-list';
import type { PageListState } from '@/components/page-list/page-list-state';
import { Tabs } from '@/components/page-list/tabs';
import { useWords } from '@/components/words-context';
import type { Registry } from '@/data/registry';
import type { Pair } from '@/lib/extension/last-pair';
import { targetTab } from '@/lib/extension/tabs/target-tab';
import { CompareTab } from './compare-tab';
import { usePageCodes } from './use-page-codes';
import { useSiteSwitch } from './use-site-switch';

type Target = { kind: 'finding' } | { kind: 'found'; tabId: number | undefined };

/** The toolbar page: the codes of the tab it was opened over, and two codes compared. */
export function Popup({ registry }: { registry: Registry }): ReactNode {
  const [target, setTarget] = useState<Target>({ kind: 'finding' });
  useEffect(() => {
    let current = true;
    void targetTab(location.search).then((tabId) => current && setTarget({ kind: 'found', tabId }));
    return () => {
      current = false;
    };
  }, []);
  if (target.kind === 'finding') return null;
  // In a tab of its own it is about no page: only the comparison is left.
  if (target.tabId === undefined) return <CompareTab registry={registry} />;
  return <PopupTabs registry={registry} tabId={target.tabId} />;
}

function worstPair(state: PageListState): Pair | undefined {
  const [first, second] = state.kind === 'read' ? state.codes : [];
  return first && second ? [first.code, second.code] : undefined;
}

function PopupTabs({ registry, tabId }: { registry: Registry; tabId: number }): ReactNode {
  const words = useWords();
  const [selected, select] = useState<'page' | 'compare'>('page');
  const site = useSiteSwitch(tabId);
  const { state, jump, go } = usePageCodes(tabId, site.isOn === false);
  const tabs = [
    { name: 'page', label: words('tab.page') },
    { name: 'compare', label: words('tab.compare') },
  ] as const;
  return (
    <Tabs label={words('tab.label')} tabs={tabs} selected={selected} onSelect={select}>
      {selected === 'page' ? (
        <>
          <PageList state={state} registry={registry} jump={jump} onGo={go} />
          {site.isOn !== undefined && (
            <footer className="site-switch">
              <button type="button" onClick={site.toggle}>
                {words(site.isOn ? 'site.off' : 'site.on')}
              </button>
            </footer>
          )}
        </>
      ) : (
        <CompareTab registry={registry} suggested={worstPair(state)} />
      )}
    </Tabs>
  );
}

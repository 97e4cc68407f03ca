import { type ReactNode, useEffect, useState } from 'react';
import { PageList } from '@/components/page-list/page-list';
import type { PageListState } from '@/components/page-list/page-list-state';
import { SiteSwitch } from '@/components/page-list/site-switch';
import { Tabs } from '@/components/page-list/tabs';
import { useWords } from '@/components/words-context';
import type { Registry } from '@/data/registry';
import { suggestPair } from '@/lib/extension/tabs/suggest-pair';
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
  if (target.tabId === undefined) {
    return (
      <main>
        <CompareTab registry={registry} />
      </main>
    );
  }
  return <PopupTabs registry={registry} tabId={target.tabId} />;
}

const codesOf = (state: PageListState) => (state.kind === 'read' ? state.codes.map(({ code }) => code) : []);

function PopupTabs({ registry, tabId }: { registry: Registry; tabId: number }): ReactNode {
  const words = useWords();
  const [selected, select] = useState<'page' | 'compare'>('page');
  const { site, choose } = useSiteSwitch(tabId);
  const { state, jump, shown, go } = usePageCodes(tabId, site?.standing.choice === 'off');
  const suggested = suggestPair({
    codes: codesOf(state),
    shown,
    relatedTo: (code) => registry.getEntry(code)?.facts.related,
  });
  const tabs = [
    { name: 'page', label: words('tab.page') },
    { name: 'compare', label: words('tab.compare') },
  ] as const;
  return (
    <Tabs label={words('tab.label')} tabs={tabs} selected={selected} onSelect={select}>
      {selected === 'page' ? (
        <>
          <PageList state={state} registry={registry} jump={jump} onGo={go} />
          {site && <SiteSwitch {...site} site={new URL(site.url).host} onChoose={choose} />}
        </>
      ) : (
        <CompareTab registry={registry} suggested={suggested} />
      )}
    </Tabs>
  );
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { chooseForSite, readStanding } from '@/lib/extension/tabs/site-switch';
import type { SiteChoice, SiteStanding } from '@/lib/settings/site-choice';

interface KnownSite {
  readonly url: string;
  readonly standing: SiteStanding;
  /** Whether the last choice could not be kept. */
  readonly failed: boolean;
}

/** What holds for the site of a tab, and the way to change it. */
export interface SiteSwitchInUse {
  /** Undefined where there is no site, or where it is not known yet. */
  readonly site: KnownSite | undefined;
  readonly choose: (choice: SiteChoice) => void;
}

const webProtocol = /^https?:/;

/** The switch of the site that a tab shows. */
export function useSiteSwitch(tabId: number): SiteSwitchInUse {
  const [site, setSite] = useState<KnownSite>();
  useEffect(() => {
    let current = true;
    const read = async () => {
      const { url } = await browser.tabs.get(tabId);
      if (!url || !webProtocol.test(url)) return;
      const standing = await readStanding(url);
      if (current) setSite({ url, standing, failed: false });
    };
    // A tab that has gone has no site.
    read().catch(() => {});
    return () => {
      current = false;
    };
  }, [tabId]);
  const choose = (choice: SiteChoice) => {
    if (!site) return;
    void chooseForSite(site.url, choice)
      .then(
        () => false,
        () => true,
      )
      .then(async (failed) => setSite({ ...site, standing: await readStanding(site.url), failed }));
  };
  return { site, choose };
}

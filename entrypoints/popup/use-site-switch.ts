import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isOffOn, toggleSite } from '@/lib/extension/tabs/site-switch';

/** Whether we are on at a tab's site, and the way to change that. */
export interface SiteSwitch {
  /** Undefined where there is no site, or where it is not known yet. */
  readonly isOn: boolean | undefined;
  readonly toggle: () => void;
}

const webProtocol = /^https?:/;

/** The switch of the site that a tab shows. */
export function useSiteSwitch(tabId: number): SiteSwitch {
  const [site, setSite] = useState<{ url: string; isOn: boolean }>();
  useEffect(() => {
    let current = true;
    const read = async () => {
      const { url } = await browser.tabs.get(tabId);
      if (!url || !webProtocol.test(url)) return;
      const isOff = await isOffOn(url);
      if (current) setSite({ url, isOn: !isOff });
    };
    // A tab that has gone has no site.
    read().catch(() => {});
    return () => {
      current = false;
    };
  }, [tabId]);
  const toggle = () => {
    if (!site) return;
    void toggleSite(site.url)
      .then(() => isOffOn(site.url))
      // A full storage leaves everything as it was.
      .then(
        (isOff) => setSite({ ...site, isOn: !isOff }),
        () => {},
      );
  };
  return { isOn: site?.isOn, toggle };
}

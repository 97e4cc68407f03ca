import { changeSettings } from '@/lib/extension/settings/change-settings';
import { readPolicy } from '@/lib/extension/settings/stored-policy';
import { readSettings } from '@/lib/extension/settings/stored-settings';
import { changeForSite, type SiteChoice, type SiteStanding, siteStanding } from '@/lib/settings/site-choice';

/** What holds for the site of an address. */
export async function readStanding(url: string): Promise<SiteStanding> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  return siteStanding(settings, policy, url);
}

/** Whether the user, or a fleet, has switched us off on the site of an address. */
export async function isOffOn(url: string): Promise<boolean> {
  return (await readStanding(url)).choice === 'off';
}

/** Chooses where to work, as seen from an address. What a fleet has decided stays. Throws when the storage is full. */
export async function chooseForSite(url: string, choice: SiteChoice): Promise<void> {
  const policy = await readPolicy();
  await changeSettings((settings) => changeForSite(settings, policy, url, choice));
}

/** Switches us off on the site of an address, or on again, and leaves all other sites as they are. */
export async function toggleSite(url: string): Promise<void> {
  const [policy, { siteMode }, isOff] = await Promise.all([readPolicy(), readSettings(), isOffOn(url)]);
  const on: SiteChoice = siteMode === 'listed' ? 'listed' : 'everywhere';
  await changeSettings((settings) => changeForSite(settings, policy, url, isOff ? on : 'off'));
}

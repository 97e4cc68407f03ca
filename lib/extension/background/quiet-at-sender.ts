import type { Browser } from 'wxt/browser';
import type { Message } from '@/lib/extension/messages';
import { addQuietPattern, removeQuietPattern } from '@/lib/extension/settings/quiet-patterns';
import { readPolicy } from '@/lib/extension/settings/stored-policy';
import { ruleOfSite } from '@/lib/settings/rule-of-site';

type Quiet = Extract<Message, { type: 'quiet' }>;

/**
 * Silences a pattern on the site of the frame that asks, or takes that back; says whether it has been kept. Throws
 * when the storage is full. The site is what the browser says of the sender, not what the sender says.
 */
export async function quietAtSender(
  { pattern, quiet }: Quiet,
  sender: Browser.runtime.MessageSender,
): Promise<boolean> {
  const site = siteOf(sender);
  if (site === undefined || (await readPolicy()).lockOptions) return false;
  await (quiet ? addQuietPattern(site, pattern) : removeQuietPattern(site, pattern));
  return true;
}

/** A frame without an address of its own belongs to whom it has its origin from, else to the page it stands in. */
function siteOf({ url, origin, tab }: Browser.runtime.MessageSender): string | undefined {
  const addresses = [url, origin, tab?.url].filter((each) => each !== undefined);
  return addresses.map(ruleOfSite).find((site) => site !== undefined);
}

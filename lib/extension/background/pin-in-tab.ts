import { TabVisit } from '@/lib/extension/tabs/tab-visit';

/** Pins the card that is open in a tab, or lets it go. */
export async function pinInTab(tabId: number): Promise<void> {
  const end = new AbortController();
  const visit = await TabVisit.open(tabId, end.signal);
  await visit?.allFrames();
  visit?.ask({ type: 'pin' });
  // The message is on its way; the port may go.
  end.abort();
}

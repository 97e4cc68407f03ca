import { allCodes } from '@/lib/extension/tabs/all-codes';
import { goToCode } from '@/lib/extension/tabs/go-to-code';
import { reachTab } from '@/lib/extension/tabs/reach-tab';

/** ms after which a page that is still being read is left: the key would come as a surprise by then. */
const patienceMs = 20_000;

/** Goes to the next or previous code of a tab and opens its card. */
export async function stepInTab(tabId: number, by: 1 | -1): Promise<void> {
  const end = new AbortController();
  const late = setTimeout(() => end.abort(), patienceMs);
  try {
    const reached = await reachTab(tabId, end.signal);
    if (reached.kind !== 'reached') return;
    const found = await allCodes(reached.visit, end.signal);
    await goToCode({ visit: reached.visit, found, by });
  } finally {
    clearTimeout(late);
    end.abort();
  }
}

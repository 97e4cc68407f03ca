import { browser } from 'wxt/browser';
import { type ReferenceView, referenceSearch } from '@/lib/extension/reference-address';

/** Opens the reference in a new tab, beside the one that asked for it. */
export async function openReference(view: ReferenceView, beside?: { readonly index: number }): Promise<void> {
  const url = browser.runtime.getURL(`/reference.html${referenceSearch(view)}`);
  await browser.tabs.create({ url, ...(beside && { index: beside.index + 1 }) });
}

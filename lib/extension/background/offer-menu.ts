import { browser } from 'wxt/browser';
import { browserText } from './browser-text';
import { explainInTab } from './explain-in-tab';

const explainItem = 'explain-selection';

/** Offers to explain a selection in the context menu, also where the page's text is drawn or shown by a viewer. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === explainItem) void explainInTab(tab, { selected: selectionText, frameId });
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: explainItem,
    // The browser puts the selection in place of %s.
    title: browserText('menuExplain').replace('{selection}', '%s'),
    contexts: ['selection'],
  });
}

import { browser } from 'wxt/browser';

/**
 * Runs the scanner in all frames of a tab that was open before the extension was, or that it has just been given
 * access to. A frame that has it already keeps the one it has. Says whether the browser let us.
 */
export async function injectScan(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/scan.js'],
    });
    return true;
  } catch {
    // A page of the browser, a store, a site that the user has closed to us: no one to tell.
    return false;
  }
}

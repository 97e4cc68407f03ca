import { browser } from 'wxt/browser';

/**
 * Runs the scanner in all frames of a tab that was open before the extension was, or that it has just been given
 * access to. A frame that has it already keeps the one it has. Gives what the browser said where it
 * did not let us.
 */
export async function injectScan(tabId: number): Promise<string | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/scan.js'],
    });
    return undefined;
  } catch (error) {
    // A page of the browser, a store, a site that the user has closed to us.
    return error instanceof Error ? error.message : 'refused';
  }
}

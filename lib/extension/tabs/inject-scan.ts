import { browser } from 'wxt/browser';

/** ms that a browser may take to refuse. */
const refusalMs = 500;

/**
 * Runs the scanner in all frames of a tab that was open before the extension was, or that it has just been given
 * access to. A frame that has it already keeps the one it has. Gives what the browser said where it
 * did not let us.
 */
export async function injectScan(tabId: number): Promise<string | undefined> {
  const refusal = runScan(tabId);
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (url !== undefined) return refusal;
  // Where the user has withheld access, Chrome hides the address and answers only once they give it.
  return Promise.race([refusal, new Promise<string>((give) => setTimeout(give, refusalMs, 'withheld'))]);
}

async function runScan(tabId: number): Promise<string | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/scan.js'],
      // Else only once the page is loaded, which a log that is served as it is written never is.
      injectImmediately: true,
    });
    return undefined;
  } catch (error) {
    // A page of the browser, a store, a site that the user has closed to us.
    return error instanceof Error ? error.message : 'refused';
  }
}

import { browser } from 'wxt/browser';

/** A content script that runs at the start of documents, on the sites of `matches`: with none there is no script. */
export interface KeptScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly file: string;
  readonly world: 'ISOLATED' | 'MAIN';
  /** Whether it runs in frames without an address of their own, too; `matches` may name no paths then. */
  readonly matchOriginAsFallback: boolean;
}

/**
 * Gives what brings the browser's registration of a content script in line with what `wanted` says now. The browser
 * keeps it until the extension is updated.
 */
export function keepRegistered(wanted: () => Promise<KeptScript>): () => void {
  let last = Promise.resolve();
  return () => {
    // One after the other: two changes at once would both find nothing registered. What is refused is tried anew with
    // the next change.
    last = last.then(async () => register(await wanted())).catch(() => {});
  };
}

async function register({ matches, file, ...script }: KeptScript): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (JSON.stringify(registered?.matches ?? []) === JSON.stringify(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { ...script, matches: [...matches], js: [file], runAt: 'document_start', allFrames: true },
  ]);
}

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const Code = z.int().check(z.gte(100), z.lte(999));
/** Two codes in the order in which they are compared. */
export const Pair = z.tuple([Code, Code]);
export type Pair = z.infer<typeof Pair>;

const key = 'lastPair';
/** The pair of the page that this tool began as. */
const firstEver: Pair = [301, 420];

/** The pair that was compared last, or 301 and 420; storage that cannot be read counts as empty. */
export async function readLastPair(): Promise<Pair> {
  try {
    const stored = await browser.storage.local.get(key);
    const pair = Pair.safeParse(stored[key]);
    return pair.success ? pair.data : firstEver;
  } catch {
    return firstEver;
  }
}

/** Remembers a pair. A full or broken storage costs the memory of it, nothing else. */
export async function rememberPair(pair: Pair): Promise<void> {
  await browser.storage.local.set({ [key]: pair }).catch(() => {});
}

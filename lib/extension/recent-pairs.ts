import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Pair } from './last-pair';

const key = 'recentPairs';
/** More than eight do not fit into a line, nor into a memory. */
const mostPairs = 8;

const Pairs = z.array(Pair);

function isSame([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** Pairs that were compared lately, the last one first; storage that cannot be read counts as empty. */
export async function readRecentPairs(): Promise<readonly Pair[]> {
  try {
    const stored = await browser.storage.local.get(key);
    const pairs = Pairs.safeParse(stored[key]);
    return pairs.success ? pairs.data.slice(0, mostPairs) : [];
  } catch {
    return [];
  }
}

/** Puts a pair at the head of the recent ones, and gives them. The same two the other way round are the same pair. */
export async function addRecentPair(pair: Pair): Promise<readonly Pair[]> {
  const before = await readRecentPairs();
  if (pair[0] === pair[1]) return before;
  const pairs = [pair, ...before.filter((each) => !isSame(each, pair))].slice(0, mostPairs);
  await browser.storage.local.set({ [key]: pairs }).catch(() => {});
  return pairs;
}

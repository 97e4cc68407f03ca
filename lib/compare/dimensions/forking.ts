import { classOfCode } from '@/data/code-class';
import type { forkings } from '@/data/dimensions';
import type { Entry } from '@/data/registry-shape';

/** The failures that the best-response choice prefers within 4xx (RFC 3261 §16.7 item 6). */
const preferred = new Set([401, 407, 415, 420, 484]);

/** What a forking proxy does with a code on the way back to the caller (RFC 3261 §16.7). */
export function forkingOf({ code }: Entry): (typeof forkings)[number] {
  if (code === 100) return 'one-hop';
  if (code === 503) return 'becomes-500';
  if (preferred.has(code)) return 'preferred';
  return byClass[classOfCode(code)];
}

const byClass = {
  provisional: 'passed-on',
  success: 'ends-fork',
  redirection: 'may-recurse',
  'request-failure': 'candidate',
  'server-failure': 'candidate',
  'global-failure': 'ends-search',
  library: 'never-seen',
} as const;

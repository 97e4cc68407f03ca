import type { Words } from '@/data/interface-text';

/** Says why a change could not be kept, by what the browser has thrown: the storage is full, or in its own words. */
export function whyNotKept(error: unknown, words: Words): string {
  const detail = error instanceof Error ? error.message : String(error);
  return /quota/i.test(detail) ? words('options.full') : words('options.failed', { detail });
}

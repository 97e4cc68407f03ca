import type { CodeFacts } from '@/data/schema';

const files = import.meta.glob<CodeFacts>('/data/codes/*.json', { eager: true, import: 'default' });

/** The registry's facts by code, as the card has them. */
export const facts: ReadonlyMap<number, CodeFacts> = new Map(
  Object.values(files).map((entry) => [entry.code, entry]),
);

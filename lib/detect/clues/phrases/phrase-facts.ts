import type { CodeFacts } from '@/data/schema';

/** What the reader asks of the registry about a code; a `CodeFacts` is one. */
export type PhraseFacts = Pick<
  CodeFacts,
  'definition' | 'phrase' | 'otherPhrases' | 'http' | 'fault' | 'senders'
>;

/** The registry's facts by code. */
export type FactsByCode = ReadonlyMap<number, PhraseFacts>;

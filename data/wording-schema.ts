import * as z from 'zod/mini';
import { phraseMeanings } from '@/data/fact-values';
import { Sources, Stack } from '@/data/schema';

/** A regular expression, without its slashes. */
const Pattern = z.string().check(z.minLength(1), z.refine(isPattern, { error: 'is no regular expression' }));

const PhraseMeaning = z.enum(phraseMeanings);
export type PhraseMeaning = z.infer<typeof PhraseMeaning>;

/**
 * A reason phrase or Reason text that says more than the code beside it; `stack` is the one that alone words it
 * so. Phrases are free text (RFC 3261 §7.2), so the stacks' own sentences are matched at their start and the
 * words of many carriers anywhere, without case; the first pattern of the file that fits counts.
 */
export const KnownPhrase = z.strictObject({
  pattern: Pattern,
  meaning: PhraseMeaning,
  stack: z.optional(Stack),
  sources: Sources,
});
export type KnownPhrase = z.infer<typeof KnownPhrase>;

/**
 * What tells a stack: how its product calls itself in Server and User-Agent, or words that only it writes into
 * a log. The first of its place that fits counts.
 */
export const StackMark = z.strictObject({
  stack: Stack,
  where: z.enum(['product', 'log']),
  pattern: Pattern,
  flags: z.optional(z.enum(['i', 'm'])),
  sources: Sources,
});
export type StackMark = z.infer<typeof StackMark>;

/** Constants in capitals, so that no English word is one. */
const CauseName = z.string().check(z.regex(/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/));

/** A switch's names of Q.850 causes; null is a cause of its own, whose number says nothing outside. */
export const CauseNames = z.strictObject({
  system: z.enum(['asterisk', 'freeswitch']),
  names: z.record(CauseName, z.nullable(z.int().check(z.gte(1), z.lte(127)))),
  sources: Sources,
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

import * as z from 'zod/mini';

const Code = z.int().check(z.gte(100), z.lte(999));
/** As `quietPatternOf` makes them: a rule, a label, and digits that are left open. */
const QuietPattern = z.string().check(z.maxLength(200), z.regex(/^[a-z\d-]+ [^\n]*###[^\n]*$/));

/** What a card asks of the background: pages may neither open the extension's pages nor change its settings. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-entry'), code: Code }),
  z.strictObject({ type: z.literal('open-comparison'), first: Code, second: z.optional(Code) }),
  /** The site is that of the sender. Answered by whether it has been kept. */
  z.strictObject({ type: z.literal('quiet'), pattern: QuietPattern, quiet: z.boolean() }),
]);
export type Message = z.infer<typeof Message>;

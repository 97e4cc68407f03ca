import * as z from 'zod/mini';

const Code = z.int().check(z.gte(100), z.lte(999));

/** What a card asks of the background: pages may not open the extension's pages themselves. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-entry'), code: Code }),
  z.strictObject({ type: z.literal('open-comparison'), first: Code, second: z.optional(Code) }),
]);
export type Message = z.infer<typeof Message>;

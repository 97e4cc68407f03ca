import * as z from 'zod/mini';

/** The most that a pack may weigh, in bytes of its file. */
export const mostPackBytes = 1_000_000;
const mostPackEntries = 2_000;

/** Plain text: what looks like markup was meant for something else, and is refused rather than shown as it is. */
function text(longest: number) {
  const isPlain = (value: string) =>
    !/<\/?[a-z!][^>]*>|&(?:[a-z]+|#\w+);/i.test(value.replaceAll(/`[^`]*`/g, ''));
  return z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(longest), z.refine(isPlain, { error: 'html' }));
}

const Code = z.int().check(z.gte(100), z.lte(999));
const Items = z.array(text(1_000)).check(z.maxLength(20));

/** What the house has to say on a code. */
const HouseNote = z.strictObject({ kind: z.literal('note'), code: Code, text: text(4_000) });

/** A code that only this house or its vendor uses. */
const VendorCode = z.strictObject({
  kind: z.literal('code'),
  code: Code,
  phrase: text(100),
  description: text(4_000),
  whenYouSeeIt: z.optional(Items),
  howToFix: z.optional(Items),
});

/** A name in logs, such as `myResult`, whose value is a SIP code. */
const ExtraKey = z.strictObject({
  kind: z.literal('key'),
  key: z.string().check(
    z.maxLength(60),
    z.regex(/^[a-z][\w.-]*$/i),
    z.refine((key) => !/^(?:constructor|prototype)$/i.test(key), { error: 'reserved-key' }),
  ),
});

export const PackEntry = z.discriminatedUnion('kind', [HouseNote, VendorCode, ExtraKey]);
export type PackEntry = z.infer<typeof PackEntry>;

/** Own codes: what a house knows of codes that the registry does not. */
export const Pack = z.strictObject({
  name: text(60),
  version: text(30),
  entries: z.array(PackEntry).check(z.minLength(1), z.maxLength(mostPackEntries)),
});
export type Pack = z.infer<typeof Pack>;

import * as z from 'zod/mini';
import type { VisitReply } from '@/lib/visit/visit-messages';

const Count = z.int().check(z.gte(0));
const Code = z.int().check(z.gte(100), z.lte(999));
const Frame = z.string().check(z.minLength(1), z.maxLength(64));

// A frame may be one of an older version of ours, and a page's process may be in somebody else's hands.
const Reply: z.ZodMiniType<VisitReply> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('here'),
    frame: Frame,
    isTop: z.boolean(),
    hasFocus: z.boolean(),
    shown: z.nullable(z.strictObject({ code: Code, at: z.number() })),
  }),
  z.strictObject({
    type: z.literal('found'),
    frame: Frame,
    share: z.number().check(z.gte(0), z.lte(1)),
    codes: z.array(z.tuple([Code, Count])).check(z.maxLength(900)),
    isPicture: z.boolean(),
    usedAt: z.number(),
  }),
  z.strictObject({ type: z.literal('at'), frame: Frame, code: Code, at: Count, total: Count }),
  z.strictObject({ type: z.literal('end'), frame: Frame }),
  z.strictObject({
    type: z.literal('explained'),
    frame: Frame,
    code: z.nullable(Code),
    selected: z.string().check(z.maxLength(1_000)),
  }),
]);

/** Reads what a frame says; undefined for anything else. */
export function readVisitReply(message: unknown): VisitReply | undefined {
  return Reply.safeParse(message).data;
}

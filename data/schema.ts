import * as z from 'zod/mini';
import {
  causeConditions,
  dialogEffects,
  faults,
  headerLevels,
  httpMeanings,
  methodScopes,
  reaches,
  retryRules,
  senderRoles,
  stackIds,
} from '@/data/fact-values';

export { senderRoles } from '@/data/fact-values';

export const Stack = z.enum(stackIds);
export type Stack = z.infer<typeof Stack>;

/**
 * Where a fact comes from: an RFC section ("RFC 3261 §21.4.24") or a document listed in
 * `documents.json`, with the place in it ("kamailio-core: error.c").
 */
const Source = z.string().check(
  z.regex(/^(RFC \d{3,5} (§[\w.]+|table \w+|abstract)|[a-z0-9-]+: \S.*)$/, {
    error: 'names no RFC section and no document',
  }),
);
export const Sources = z.array(Source).check(z.minLength(1));

/** SIP codes proper lie below 700; libraries use numbers above for faults of their own. */
export const Code = z.int().check(z.gte(100), z.lte(999));

/** Text without markup; `code spans` stand in backticks, other SIP codes in square brackets: [487]. */
export const Prose = z.string().check(
  z.minLength(1),
  z.trim(),
  z.refine((text) => !/<\/?[a-z][^>]*>|&[a-z]+;/i.test(text.replaceAll(/`[^`]*`/g, '')), {
    error: 'holds HTML',
  }),
);

/** An older or stack-specific spelling of the reason phrase. */
const OtherPhrase = z.strictObject({
  phrase: z.string().check(z.minLength(1)),
  kind: z.enum(['older', 'variant', 'wild']),
  stack: z.optional(Stack),
  sources: Sources,
});

const Header = z.strictObject({
  name: z.string().check(z.regex(/^[A-Za-z][\w.-]*$/)),
  level: z.enum(headerLevels),
  sources: Sources,
});

/** A cause value of ITU-T Q.850 that a gateway writes for the code, or reads as the code. */
const CauseMapping = z.strictObject({
  cause: z.int().check(z.gte(0), z.lte(127)),
  /** When the mapping holds; without a condition it always does. */
  condition: z.optional(z.enum(causeConditions)),
  sources: Sources,
});

/** What one vendor's gateway does where it departs from RFC 3398, or its internal name of the cause. */
const VendorCause = z.strictObject({
  stack: Stack,
  toCause: z.optional(z.int()),
  toCauseName: z.optional(z.string()),
  fromCauses: z.optional(z.array(z.int())),
  sources: Sources,
});

const Definition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), rfc: z.int(), section: z.string(), sources: Sources }),
  z.strictObject({
    kind: z.literal('deprecated'),
    rfc: z.int(),
    section: z.string(),
    deprecatedBy: z.int(),
    sources: Sources,
  }),
  /** In no register: named by a stack, or left over from RFC 2543 or HTTP. */
  z.strictObject({
    kind: z.literal('unregistered'),
    origin: z.enum(['stack', 'rfc2543', 'http', 'draft', 'unknown']),
    stacks: z.array(Stack),
    verified: z.boolean(),
    sources: Sources,
  }),
]);

/** All that holds for a code in every language: `data/codes/<code>.json`. */
export const CodeFacts = z.strictObject({
  code: Code,
  phrase: z.string().check(z.minLength(1)),
  definition: Definition,
  otherPhrases: z.array(OtherPhrase),
  senders: z.strictObject({ roles: z.array(z.enum(senderRoles)).check(z.minLength(1)), sources: Sources }),
  /** How far the answer reaches: a busy device, a user on all devices, any place that could be asked. */
  reach: z.strictObject({
    value: z.enum(reaches),
    sources: Sources,
  }),
  methods: z.strictObject({
    scope: z.enum(methodScopes),
    names: z.array(z.string()),
    sources: Sources,
  }),
  headers: z.array(Header),
  retryAfter: z.strictObject({ defined: z.boolean(), sources: Sources }),
  /**
   * What it does to dialogs: opens an early or a full one, ends an early one ([199]), or, as the answer
   * to a request inside a dialog, ends the transaction, the usage or the whole dialog (RFC 5057 §5.1).
   */
  dialogEffect: z.strictObject({
    value: z.enum(dialogEffects),
    sources: Sources,
  }),
  retry: z.strictObject({
    rule: z.enum(retryRules),
    sources: Sources,
  }),
  /** Whether something is wrong when this code is seen. */
  fault: z.strictObject({ value: z.enum(faults), sources: Sources }),
  q850: z.strictObject({
    toCause: z.nullable(CauseMapping),
    fromCauses: z.array(CauseMapping),
    vendors: z.array(VendorCause),
  }),
  http: z.nullable(
    z.strictObject({
      code: z.int(),
      phrase: z.string(),
      meaning: z.enum(httpMeanings),
      sources: Sources,
    }),
  ),
  related: z.array(Code),
});
export type CodeFacts = z.infer<typeof CodeFacts>;

const Step = z.strictObject({ text: Prose, stack: z.optional(Stack) });

/** All that is said of a code in one language: `data/text/<locale>/<code>.json`. */
export const CodeText = z.strictObject({
  code: Code,
  /** One sentence, at most 110 characters: what to know when there is time for one sentence. */
  summary: Prose.check(z.maxLength(110)),
  /** What the code means: two to four sentences. */
  description: Prose,
  /** Situations in which it turns up, the most common first. */
  whenYouSeeIt: z.array(Prose).check(z.minLength(2), z.maxLength(6)),
  /** Checks and changes in the order to try them; `stack` marks a step for one product. */
  howToFix: z.array(Step).check(z.minLength(1), z.maxLength(12)),
  /** Present where the code is no fault, or often none: when that is so. */
  noFault: z.optional(Prose),
  /** What the sender of the request does next. */
  retry: Prose,
  /** When this code, and not its neighbours, is the one to send or to conclude from. */
  whenToUse: Prose,
  /** What each header field of the facts is for in this response. */
  headers: z.record(z.string(), Prose),
  goodToKnow: z.array(z.strictObject({ text: Prose, sources: Sources })),
  /** What it means per stack, for codes that no RFC defines. */
  byStack: z.optional(z.partialRecord(Stack, Prose)),
  /** What the English phrase says, in this language; absent in English. */
  phraseMeaning: z.optional(Prose),
});
export type CodeText = z.infer<typeof CodeText>;

/** A note on two codes that people confuse: `data/text/<locale>/pairs/<lower>-<higher>.json`. */
export const PairNote = z.strictObject({
  codes: z.tuple([Code, Code]).check(z.refine(([a, b]) => a < b, { error: 'codes are not in rising order' })),
  /** Why the two are confused and what sets them apart, in two or three sentences. */
  introduction: Prose,
  /** A difference that the facts cannot show. */
  differences: z.array(Prose).check(z.minLength(1), z.maxLength(4)),
  /** The choice between the two. */
  whenToUse: Prose,
});
export type PairNote = z.infer<typeof PairNote>;

/** The documents that sources name, other than RFCs: `data/documents.json`. */
export const Documents = z.record(
  z.string().check(z.regex(/^[a-z0-9-]+$/)),
  z.strictObject({
    title: z.string().check(z.minLength(1)),
    publisher: z.string().check(z.minLength(1)),
    what: z.string().check(z.minLength(1)),
  }),
);
export type Documents = z.infer<typeof Documents>;

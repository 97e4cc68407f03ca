import * as z from 'zod/mini';
import { Code, Prose, Sources, Stack } from '@/data/schema';
import { CauseNames, KnownPhrase, StackMark } from '@/data/wording-schema';

const Rfc = z.int().check(z.gte(1));
const Name = z.string().check(z.minLength(1));

const Method = z.strictObject({ name: Name, rfc: Rfc, sources: Sources });
const OptionTag = z.strictObject({ name: Name, rfc: Rfc, sources: Sources });
const WarnCode = z.strictObject({
  code: z.int().check(z.gte(300), z.lte(399)),
  text: Name,
  sources: Sources,
});

/** A cause of ITU-T Q.850 under its official name; `sip` lists the codes that RFC 3398 maps it to. */
const Q850Cause = z.strictObject({
  cause: z.int().check(z.gte(1), z.lte(127)),
  name: Name,
  sip: z.array(Code),
  sources: Sources,
});
const Q850Location = z.strictObject({ value: Name, sources: Sources });

/** A protocol of the Reason header field; `causes` says in which number space its `cause` lies. */
const ReasonProtocol = z.strictObject({
  name: Name,
  causes: z.enum(['status', 'q850', 'stir', 'own']),
  values: z.array(z.strictObject({ value: z.int(), name: Name })),
  sources: Sources,
});
const StirReason = z.strictObject({
  code: Code,
  phrases: z.array(Name).check(z.minLength(1)),
  sources: Sources,
});

const HeaderField = z.strictObject({
  name: Name,
  compact: z.optional(z.string().check(z.length(1))),
  rfc: z.optional(Rfc),
  standing: z.enum(['registered', 'deprecated', 'unregistered']),
  stack: z.optional(Stack),
  sources: Sources,
});
const StackName = z.strictObject({ id: Stack, name: Name, vendor: Name });

/** The side vocabularies: one file of `data/vocabulary/` for each key. */
export const VocabularyFacts = z.strictObject({
  methods: z.array(Method),
  optionTags: z.array(OptionTag),
  warnCodes: z.array(WarnCode),
  q850Causes: z.array(Q850Cause),
  q850Locations: z.array(Q850Location),
  reasonProtocols: z.array(ReasonProtocol),
  stirReasons: z.array(StirReason),
  headerFields: z.array(HeaderField),
  stacks: z.array(StackName),
  causeNames: z.array(CauseNames),
  knownPhrases: z.array(KnownPhrase),
  stackMarks: z.array(StackMark),
});
export type VocabularyFacts = z.infer<typeof VocabularyFacts>;

const Sentences = z.record(z.string(), Prose);

/** One sentence for each word of the vocabulary: `data/text/<locale>/vocabulary.json`. */
export const VocabularyText = z.strictObject({
  methods: Sentences,
  optionTags: Sentences,
  warnCodes: Sentences,
  q850Causes: Sentences,
  q850Locations: Sentences,
  reasonProtocols: Sentences,
  /** The own values of a Reason protocol, by protocol and value. */
  reasonValues: z.record(z.string(), Sentences),
  stirReasons: Sentences,
  headerFields: Sentences,
});
export type VocabularyText = z.infer<typeof VocabularyText>;

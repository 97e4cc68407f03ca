import * as z from 'zod/mini';
import { codeClasses } from '@/data/code-class';
import { definitionKinds, dimensions, forkings } from '@/data/dimensions';
import {
  causeConditions,
  dialogEffects,
  faults,
  httpMeanings,
  methodScopes,
  reaches,
  retryRules,
  senderRoles,
} from '@/data/fact-values';

const placeholder = /\{(\w+)(?:, (?:and|or))?\}/g;

/**
 * A whole sentence with named places, so that a translator orders the words: `{code}`, or
 * `{roles, or}` for a list that is joined the way the language joins lists.
 */
function template(...names: string[]) {
  return z.string().check(
    z.minLength(1),
    z.refine((text) => [...text.matchAll(placeholder)].every(([, name]) => names.includes(name ?? '')), {
      error: `holds a place other than ${names.map((name) => `{${name}}`).join(', ') || 'none'}`,
    }),
    z.refine((text) => !/[{}]/.test(text.replaceAll(placeholder, '')), {
      error: 'holds a brace that opens or closes no place',
    }),
  );
}

const Sentence = template('code');
const Both = template();

/** The words that comparisons are made of: `data/text/<locale>/comparison.json`. */
export const ComparisonText = z.strictObject({
  titles: z.record(z.enum(dimensions), Both),
  noteTitle: Both,
  introduction: z.strictObject({
    sameClass: template('first', 'second', 'topics'),
    otherClass: template('first', 'second', 'topics'),
    /** The dimensions as they stand in the middle of the introduction. */
    topics: z.record(z.enum(dimensions), Both),
  }),
  class: z.record(z.enum(codeClasses), Sentence),
  forking: z.record(z.enum(forkings), Sentence),
  senders: template('code', 'roles'),
  roles: z.record(z.enum(senderRoles), Both),
  reach: z.record(z.enum(reaches), Sentence),
  fault: z.record(z.enum(faults), Sentence),
  retryRule: z.record(z.enum(retryRules), Sentence),
  dialogEffect: z.record(z.enum(dialogEffects), Sentence),
  methods: z.strictObject({
    any: Sentence,
    only: template('code', 'methods'),
    mainly: template('code', 'methods'),
  }),
  headers: z.strictObject({
    must: template('name', 'purpose'),
    should: template('name', 'purpose'),
    may: template('name', 'purpose'),
    conditional: template('name', 'purpose'),
    none: Sentence,
  }),
  retryAfter: z.strictObject({ defined: Sentence, undefined: Sentence }),
  q850: z.strictObject({
    to: template('code', 'cause', 'name'),
    toUnder: z.record(z.enum(causeConditions), template('code', 'cause', 'name')),
    toNone: Sentence,
    from: template('code', 'causes'),
    fromNone: Sentence,
    cause: template('cause', 'name'),
    causeUnder: z.record(z.enum(causeConditions), template('cause', 'name')),
  }),
  vendors: z.strictObject({
    some: template('code', 'mappings'),
    none: Sentence,
    cause: template('stack', 'cause', 'name'),
    causeName: template('stack', 'cause'),
  }),
  definition: z.record(z.enum(definitionKinds), template('code', 'rfc', 'section', 'deprecatedBy', 'stacks')),
  phrases: z.strictObject({
    some: template('code', 'phrases'),
    none: Sentence,
    phrase: template('phrase'),
    phraseOfStack: template('phrase', 'stack'),
  }),
  http: z.record(z.enum([...httpMeanings, 'none']), template('code', 'number', 'phrase')),
  shared: z.strictObject({
    class: z.record(z.enum(codeClasses), Both),
    forking: z.record(z.enum(forkings), Both),
    senders: template('roles'),
    reach: z.record(z.enum(reaches), Both),
    fault: z.record(z.enum(faults), Both),
    retry: z.record(z.enum(retryRules), Both),
    dialogEffect: z.record(z.enum(dialogEffects), Both),
    methods: z.record(z.enum(methodScopes), template('methods')),
    headers: template('headers'),
    retryAfter: z.strictObject({ defined: Both, undefined: Both }),
    q850: template('cause', 'name'),
    definition: template('rfc'),
  }),
});
export type ComparisonText = z.infer<typeof ComparisonText>;

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import {
  checkFacts,
  checkPair,
  checkReferences,
  checkSources,
  checkText,
  type Known,
} from '@/data/check-registry';
import { checkVocabularyText } from '@/data/check-vocabulary';
import { ComparisonText } from '@/data/comparison-schema';
import { createJsonReader, type JsonReader } from '@/data/read-json-files';
import { RegistryFaultError } from '@/data/registry-fault';
import type { RegistryFacts, RegistryText } from '@/data/registry-shape';
import { CodeFacts, CodeText, Documents, PairNote } from '@/data/schema';
import { VocabularyFacts, VocabularyText } from '@/data/vocabulary-schema';

export interface RegistryFiles {
  facts: RegistryFacts;
  /** One for each folder of `text`, in the order of their names. */
  texts: RegistryText[];
}

/**
 * Reads the registry in a folder for the build and the tests. Throws a RegistryFaultError that lists file,
 * path and reason of all that is wrong. A locale may be incomplete; what is there has to be right.
 */
export function readRegistryFiles(root: string): RegistryFiles {
  const reader = createJsonReader(root);
  const facts = readFacts(reader);
  // Facts that are wrong or missing would fail every text that speaks of them.
  if (reader.faults.length > 0) throw new RegistryFaultError(reader.faults);
  const known: Known = {
    codes: new Map(facts.codes.map((code) => [code.code, code])),
    documents: facts.documents,
  };
  const locales = readdirSync(join(root, 'text'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const texts = locales.map(({ name }) => readText(reader, name, facts, known)).sort(byLocale);
  if (reader.faults.length > 0) throw new RegistryFaultError(reader.faults);
  return { facts, texts };
}

function readFacts(reader: JsonReader): RegistryFacts {
  const documents = reader.readFile('documents.json', Documents)[0]?.value ?? {};
  const codes = reader.readFolder('codes', CodeFacts);
  const known: Known = { codes: new Map(codes.map(({ value }) => [value.code, value])), documents };
  if (reader.faults.length === 0) reader.faults.push(...codes.flatMap((file) => checkFacts(file, known)));
  return { documents, codes: codes.map(({ value }) => value), vocabulary: readVocabulary(reader, known) };
}

function readVocabulary(reader: JsonReader, known: Known): VocabularyFacts {
  function read<Fact>(name: string, schema: z.ZodMiniType<Fact[]>): Fact[] {
    const [found] = reader.readFile(`vocabulary/${name}.json`, schema);
    reader.faults.push(...(found ? checkSources(found, known) : []));
    return found?.value ?? [];
  }
  const { shape } = VocabularyFacts;
  return {
    methods: read('methods', shape.methods),
    optionTags: read('option-tags', shape.optionTags),
    warnCodes: read('warn-codes', shape.warnCodes),
    q850Causes: read('q850-causes', shape.q850Causes),
    q850Locations: read('q850-locations', shape.q850Locations),
    reasonProtocols: read('reason-protocols', shape.reasonProtocols),
    stirReasons: read('stir-reasons', shape.stirReasons),
    headerFields: read('header-fields', shape.headerFields),
    stacks: read('stacks', shape.stacks),
    causeNames: read('cause-names', shape.causeNames),
    knownPhrases: read('known-phrases', shape.knownPhrases),
    stackMarks: read('stack-marks', shape.stackMarks),
  };
}

function readText(reader: JsonReader, locale: string, facts: RegistryFacts, known: Known): RegistryText {
  const codes = reader.readFolder(`text/${locale}`, CodeText);
  const pairs = reader.readFolder(`text/${locale}/pairs`, PairNote);
  const [vocabulary] = reader.readFile(`text/${locale}/vocabulary.json`, VocabularyText);
  const [comparison] = reader.readFile(`text/${locale}/comparison.json`, ComparisonText);
  reader.faults.push(
    ...codes.flatMap((file) => checkText(file, known)),
    ...pairs.flatMap((file) => checkPair(file, known)),
    ...(vocabulary ? checkVocabularyText(vocabulary, facts.vocabulary) : []),
    ...[vocabulary, comparison].flatMap((file) => (file ? checkReferences(file, known) : [])),
  );
  return {
    locale,
    codes: codes.map(({ value }) => value),
    pairs: pairs.map(({ value }) => value),
    ...(vocabulary && { vocabulary: vocabulary.value }),
    ...(comparison && { comparison: comparison.value }),
  };
}

const byLocale = (a: RegistryText, b: RegistryText) => a.locale.localeCompare(b.locale);

import type { ReadFile } from '@/data/read-json-files';
import type { RegistryFault } from '@/data/registry-fault';
import { keyOf } from '@/data/vocabulary';
import type { VocabularyFacts, VocabularyText } from '@/data/vocabulary-schema';

/** Every word that a locale explains is in the vocabulary, and every word of it is explained. */
export function checkVocabularyText(
  { file, value }: ReadFile<VocabularyText>,
  facts: VocabularyFacts,
): RegistryFault[] {
  const { reasonValues, ...sentences } = value;
  const protocols = facts.reasonProtocols.filter(({ values }) => values.length > 0);
  return [
    ...Object.entries(sentences).flatMap(([kind, said]) => {
      // The keys of the sentences are those of the facts; Object.entries forgets it.
      const words = facts[kind as keyof typeof sentences];
      return compareKeys(file, kind, Object.keys(said), words.map(keyOf));
    }),
    ...compareKeys(
      file,
      'reasonValues',
      Object.keys(reasonValues),
      protocols.map(({ name }) => name),
    ),
    ...protocols.flatMap(({ name, values }) => {
      const said = Object.keys(reasonValues[name] ?? {});
      return compareKeys(
        file,
        `reasonValues.${name}`,
        said,
        values.map(({ value: key }) => String(key)),
      );
    }),
  ];
}

function compareKeys(file: string, path: string, said: string[], wanted: string[]): RegistryFault[] {
  const fault = (key: string, reason: string) => ({ file, path: `${path}.${key}`, reason });
  return [
    ...wanted.filter((key) => !said.includes(key)).map((key) => fault(key, 'is missing')),
    ...said.filter((key) => !wanted.includes(key)).map((key) => fault(key, 'is no word of the vocabulary')),
  ];
}

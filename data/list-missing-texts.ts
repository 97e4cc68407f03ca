import type { RegistryFacts, RegistryText } from '@/data/registry-shape';

/** What a locale lacks: the files of `text/<locale>` that English, or the facts, ask for. */
export function listMissingTexts(facts: RegistryFacts, english: RegistryText, text: RegistryText): string[] {
  const codes = new Set(text.codes.map(({ code }) => code));
  const pairs = new Set(text.pairs.map((pair) => pair.codes.join('-')));
  const lacking = [
    ...facts.codes.filter(({ code }) => !codes.has(code)).map(({ code }) => `${code}.json`),
    ...english.pairs
      .map((pair) => pair.codes.join('-'))
      .flatMap((name) => (pairs.has(name) ? [] : [`pairs/${name}.json`])),
    ...(text.vocabulary ? [] : ['vocabulary.json']),
    ...(text.comparison ? [] : ['comparison.json']),
  ];
  return lacking.map((file) => `text/${text.locale}/${file}`);
}

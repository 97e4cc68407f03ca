const phraseByFile = import.meta.glob<string>('./*.json', { base: './codes', eager: true, import: 'phrase' });

/** The reason phrase of every code that the registry knows. */
export const codePhrases: ReadonlyMap<number, string> = new Map(
  Object.entries(phraseByFile).map(([file, phrase]) => [Number(file.slice(-8, -5)), phrase]),
);

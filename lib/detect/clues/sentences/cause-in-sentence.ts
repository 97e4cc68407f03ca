import type { SentenceReader } from '@/lib/detect/clues/sentences/sentence-reader';

const constant = /(?<![\w-])(AST_CAUSE_)?([A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,5})(?![\w-])/g;
const asteriskNumber = /\bast cause (\d{1,3})\b/g;

/** Reads the switches' own names of causes, `USER_BUSY` or `AST_CAUSE_USER_BUSY`, and Asterisk's `ast cause 17`. */
export const causeInSentence: SentenceReader = (record, base, { knowledge }) => {
  const names = [...record.matchAll(constant)].flatMap(([whole, prefix, name = ''], i, all) => {
    const system = prefix === undefined ? ('freeswitch' as const) : ('asterisk' as const);
    const known = knowledge.causes.get(system)?.get(name);
    if (known === undefined) return [];
    const start = base + (all[i]?.index ?? 0);
    return [
      {
        kind: 'hangup-cause' as const,
        system,
        name,
        cause: known ?? undefined,
        start,
        end: start + whole.length,
      },
    ];
  });
  const numbers = [...record.matchAll(asteriskNumber)].map((found) => {
    const start = base + found.index;
    return {
      kind: 'hangup-cause' as const,
      system: 'asterisk' as const,
      cause: Number(found[1]),
      start,
      end: start + found[0].length,
    };
  });
  return [...names, ...numbers];
};

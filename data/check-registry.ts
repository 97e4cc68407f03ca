import type { ReadFile } from '@/data/read-json-files';
import type { RegistryFault } from '@/data/registry-fault';
import type { CodeFacts, CodeText, Documents, PairNote } from '@/data/schema';
import { walkStrings } from '@/data/walk-strings';

/** What the checks need to know of the rest of the registry. */
export interface Known {
  codes: ReadonlyMap<number, CodeFacts>;
  documents: Documents;
}

/** The file is named after its code, and related codes have entries. */
export function checkFacts({ file, value }: ReadFile<CodeFacts>, known: Known): RegistryFault[] {
  const related = value.related.flatMap((code, index) =>
    known.codes.has(code) && code !== value.code
      ? []
      : [{ file, path: `related[${index}]`, reason: `${code} is no other entry` }],
  );
  return [...checkName(file, String(value.code)), ...related, ...checkSources({ file, value }, known)];
}

/** The code has facts, every header field of the facts is explained, and no other. */
export function checkText({ file, value }: ReadFile<CodeText>, known: Known): RegistryFault[] {
  const facts = known.codes.get(value.code);
  if (!facts) return [{ file, path: 'code', reason: `${value.code} has no facts` }];
  const wanted = new Set(facts.headers.map(({ name }) => name));
  const missing = [...wanted].filter((name) => !(name in value.headers));
  const unknown = Object.keys(value.headers).filter((name) => !wanted.has(name));
  return [
    ...checkName(file, String(value.code)),
    ...missing.map((name) => ({ file, path: `headers.${name}`, reason: 'is missing' })),
    ...unknown.map((name) => ({ file, path: `headers.${name}`, reason: 'is no header field of the facts' })),
    ...checkSources({ file, value }, known),
    ...checkReferences({ file, value }, known),
  ];
}

/** Both codes of a note have facts. */
export function checkPair({ file, value }: ReadFile<PairNote>, known: Known): RegistryFault[] {
  const unknown = value.codes.flatMap((code, index) =>
    known.codes.has(code) ? [] : [{ file, path: `codes[${index}]`, reason: `${code} has no facts` }],
  );
  return [...checkName(file, value.codes.join('-')), ...unknown, ...checkReferences({ file, value }, known)];
}

/** Every document that a source names is in the list of documents. */
export function checkSources({ file, value }: ReadFile<unknown>, { documents }: Known): RegistryFault[] {
  return walkStrings(value).flatMap(({ path, text }) => {
    if (!/\bsources\[\d+\]$/.test(path) || text.startsWith('RFC ')) return [];
    const [id = ''] = text.split(':');
    return id in documents ? [] : [{ file, path, reason: `${id} is not in documents.json` }];
  });
}

/** Every code in square brackets has an entry. */
export function checkReferences({ file, value }: ReadFile<unknown>, { codes }: Known): RegistryFault[] {
  return walkStrings(value).flatMap(({ path, text }) => {
    const spoken = text.replaceAll(/`[^`]*`/g, '');
    const unknown = [...spoken.matchAll(/\[(\d+)\]/g)].filter(([, code]) => !codes.has(Number(code)));
    return unknown.map(([reference]) => ({ file, path, reason: `${reference} has no entry` }));
  });
}

function checkName(file: string, name: string): RegistryFault[] {
  return file.endsWith(`/${name}.json`) ? [] : [{ file, path: '', reason: `should be named ${name}.json` }];
}

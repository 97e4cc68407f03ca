import { resolve } from 'node:path';
import type { Pack } from '@/data/pack-schema';
import { readRegistryFiles } from '@/data/read-registry-files';
import { createRegistry, type Entry, type Registry, type RegistryText } from '@/data/registry';

const { facts, texts } = readRegistryFiles(resolve(import.meta.dirname, '../../../data'));

function textIn(locale: string): RegistryText {
  const found = texts.find((text) => text.locale === locale);
  if (!found) throw new Error(`The registry holds no texts in ${locale}`);
  return found;
}

/** The registry that ships in one locale, English behind it; `lacks` takes the texts of some codes away. */
export function registryIn(locale: string, lacks: readonly number[] = []): Registry {
  const text = textIn(locale);
  const codes = text.codes.filter(({ code }) => !lacks.includes(code));
  return createRegistry({ facts, text: { ...text, codes }, fallback: textIn('en') });
}

/** The registry that ships, in English, with own codes. */
export function registryWith(packs: readonly Pack[]): Registry {
  return createRegistry({ facts, text: textIn('en'), fallback: textIn('en'), packs });
}

/** The registry that ships, in English. */
export const registry = registryIn('en');

/** The entry of a code that is there. */
export function entryOf(code: number, from: Registry = registry): Entry {
  const entry = from.getEntry(code);
  if (!entry) throw new Error(`No entry ${code}`);
  return entry;
}

import { fileURLToPath } from 'node:url';
import { type RegistryFiles, readRegistryFiles } from '@/data/read-registry-files';
import { createRegistry, type Registry } from '@/data/registry';

/** The folder of the registry that ships. */
export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url));

let files: RegistryFiles | undefined;

/** The files of the registry that ships, read once for each test file. */
export function loadRegistryFiles(): RegistryFiles {
  files ??= readRegistryFiles(dataFolder);
  return files;
}

/** The registry in one locale with English behind it. */
export function loadRegistry(locale = 'en'): Registry {
  const { facts, texts } = loadRegistryFiles();
  const find = (wanted: string) => texts.find((text) => text.locale === wanted);
  const fallback = find('en');
  const text = find(locale);
  if (!fallback || !text) throw new Error(`The registry holds no texts in ${locale}`);
  return createRegistry({ facts, text, fallback });
}

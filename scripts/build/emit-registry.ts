import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** A file that the build writes beside the bundles. */
export interface EmittedFile {
  relativeDest: string;
  contents: string;
}

/** A module that parses its data at once: JSON is read several times faster than an object literal. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/**
 * The registry as files that a card or a page loads when it needs them: `registry/facts.js` and, for each
 * locale, `registry/<locale>.js`; and the browser's own `_locales`, which only the manifest needs. Throws
 * when a registry file breaks its schema, with file, path and reason.
 */
export async function emitRegistry(root: string): Promise<EmittedFile[]> {
  const { module } = await runnerImport<typeof import('../../data/read-registry-files')>(
    resolve(root, 'data/read-registry-files.ts'),
    { root, logLevel: 'error', resolve: { alias: { '@': root } } },
  );
  const { facts, texts } = module.readRegistryFiles(resolve(root, 'data'));
  return [
    { relativeDest: 'registry/facts.js', contents: jsonModule(facts) },
    ...texts.flatMap((text) => [
      { relativeDest: `registry/${text.locale}.js`, contents: jsonModule(text) },
      { relativeDest: `_locales/${text.locale}/messages.json`, contents: manifestMessages(text.interface) },
    ]),
  ];
}

function manifestMessages(words: Readonly<Record<string, string>>): string {
  const message = (key: string) => ({ message: words[key] ?? '' });
  return JSON.stringify({
    extensionName: message('extension.name'),
    extensionDescription: message('extension.description'),
  });
}

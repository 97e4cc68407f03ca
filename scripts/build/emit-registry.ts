import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** A file that the build writes beside the bundles. */
export interface EmittedFile {
  relativeDest: string;
  contents: string;
}

type Words = Readonly<Record<string, string>>;

/**
 * A module that parses its data at once: JSON is read several times faster than an object literal. In single
 * quotes, since every quote of the JSON would need a backslash in double ones.
 */
function jsonModule(value: unknown): string {
  const literal = JSON.stringify(value).replaceAll(/[\\']/g, '\\$&');
  return `export default JSON.parse('${literal}');\n`;
}

/** What manifest, menus and address bar say in a language; everything else is read from the registry's files. */
function manifestMessages(words: Words): string {
  const message = (key: string) => ({ message: words[key] ?? '' });
  return JSON.stringify({
    extensionName: message('extension.name'),
    extensionDescription: message('extension.description'),
    menuExplain: message('menu.explain'),
    omniboxHint: message('omnibox.hint'),
    commandExplain: message('command.explain'),
    commandNext: message('command.next'),
    commandPrevious: message('command.previous'),
    commandPin: message('command.pin'),
    commandToggle: message('command.toggle'),
  });
}

/**
 * The registry as files that a card or a page loads when it needs them: `registry/facts.js` and, for each
 * locale, `registry/<locale>.js` and `registry/<locale>-interface.js`; and the browser's own `_locales`. Throws when a registry file breaks its
 * schema, with file, path and reason.
 */
export async function emitRegistry(root: string): Promise<EmittedFile[]> {
  const { module } = await runnerImport<typeof import('../../data/read-registry-files')>(
    resolve(root, 'data/read-registry-files.ts'),
    { root, logLevel: 'error', resolve: { alias: { '@': root } } },
  );
  const { facts, texts } = module.readRegistryFiles(resolve(root, 'data'));
  const locales = texts.flatMap((text) => {
    const file = resolve(root, 'data/text', text.locale, 'interface.json');
    const words: Words = JSON.parse(readFileSync(file, 'utf8'));
    return [
      { relativeDest: `registry/${text.locale}.js`, contents: jsonModule(text) },
      { relativeDest: `registry/${text.locale}-interface.js`, contents: jsonModule(words) },
      { relativeDest: `_locales/${text.locale}/messages.json`, contents: manifestMessages(words) },
    ];
  });
  return [{ relativeDest: 'registry/facts.js', contents: jsonModule(facts) }, ...locales];
}

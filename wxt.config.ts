import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { billOfMaterials } from './scripts/build/bill-of-materials';
import { emitRegistry } from './scripts/build/emit-registry';
import { licencePage } from './scripts/build/licence-page';
import { notePackages } from './scripts/build/note-packages';
import { shippedPackages } from './scripts/build/shipped-packages';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";

const ownContext = resolve(import.meta.dirname, 'lib/extension/content-script-context.ts');

const ownBrowser = resolve(import.meta.dirname, 'lib/extension/browser-api.ts');

/** Folders of packages of which something has come into a bundle of this build. */
const packageFolders = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every dependency stands at the top of its file.
  imports: false,
  // WXT would build Firefox as Manifest V2.
  manifestVersion: 3,
  // web-ext is there to lint, not to open a browser.
  webExt: { disabled: true },
  vite: ({ command }) => ({
    plugins: [notePackages(packageFolders)],
    // The first with light-dark(): written out for older ones it follows the browser's scheme, not the card's.
    build: {
      target: ['chrome123', 'firefox142', 'safari17.5'],
      // For older browsers; it would fetch.
      modulePreload: { polyfill: false },
    },
    resolve: {
      // In development WXT reloads content scripts through its own context.
      alias:
        command === 'build'
          ? { 'wxt/utils/content-script-context': ownContext, '@wxt-dev/browser': ownBrowser }
          : {},
    },
  }),
  zip: {
    // What a reviewer needs to build the same again: `npm ci && npm run zip`.
    includeSources: [
      '{components,data,entrypoints,lib,public,scripts}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      'README.md',
    ],
  },
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await emitRegistry(wxt.config.root)));
    },
    'build:done': ({ config: { root, outDir, command } }) => {
      // The development server bundles nothing, and nothing of it ships.
      if (command !== 'build') return;
      const packages = shippedPackages(root, packageFolders);
      const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      writeFileSync(join(outDir, 'licences.txt'), licencePage(packages));
      writeFileSync(`${outDir}.cdx.json`, billOfMaterials(product, packages));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      // Explain a selection, also in a PDF or a drawn terminal, which no content script can read.
      'contextMenus',
      // Bring the scanner into tabs that were open before an install or update.
      'scripting',
      // Where the user has narrowed the sites: a click, key or menu entry gives access to that one tab.
      'activeTab',
    ],
    // The sites of the content script: Chrome wants them named again before a script may be brought there.
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'sip' },
    // Alt+Shift with C, N or P is Chrome's own: it would take our commands without their keys, and say nothing.
    commands: {
      'explain-code': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandExplain__',
      },
      'next-code': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-code': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      // Chrome suggests four at most: without this one keys would lead to a card, but not into it.
      'pin-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPin__' },
      'toggle-site': { description: '__MSG_commandToggle__' },
    },
    // The dev server needs a socket; what ships may open no connection at all.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    web_accessible_resources: [
      {
        resources: [
          'lookout.js',
          'site.js',
          'scanner.js',
          'detector.js',
          'visit.js',
          'clues.js',
          'card.js',
          'registry/*.js',
        ],
        matches: ['<all_urls>'],
        // Chrome then serves them at an address that changes with each session, so that no page can probe
        // for the extension. Firefox makes up a random host per profile anyway.
        ...((browser === 'chrome' || browser === 'edge') && { use_dynamic_url: true }),
      },
    ],
    // Firefox takes a policy as it is; the schema is for Chrome and Edge, which show it in their policy pages.
    ...((browser === 'chrome' || browser === 'edge') && {
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sip-lens@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'An extension that does next to nothing',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
      js: ['script.js'],
    },
  ],
};

/** What such an extension does in every frame. */
const scripts = {
  empty: ';',
  // Whether it is still installed, and what the page begins with: nobody who reads a page can do with less.
  reading: 'chrome.runtime.id; document.createTreeWalker(document, NodeFilter.SHOW_TEXT).nextNode()?.data;',
};

/** An extension that does next to nothing. */
export type LeastExtension = keyof typeof scripts;

/** Writes an extension that is in every frame as ours is, and does that little: no extension can cost less. */
export function writeLeastExtension(folder: string, name: LeastExtension): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), `${scripts[name]}\n`);
}

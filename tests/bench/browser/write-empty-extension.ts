import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'An extension that does nothing',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
      js: ['nothing.js'],
    },
  ],
};

/** Writes the least extension that is in every frame as ours is: what that alone costs, no extension can save. */
export function writeEmptyExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), ';\n');
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawIcon, iconFiles } from './icon-files';

/** Draws every icon from its SVG source; returns the exit code. */
export async function main(): Promise<number> {
  for (const [file, size] of iconFiles) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await drawIcon(size));
  }
  console.log(`${iconFiles.length} icons are drawn.`);
  return 0;
}

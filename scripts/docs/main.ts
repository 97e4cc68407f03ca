import { writeFileSync } from 'node:fs';
import { formatsPage } from '@/scripts/docs/formats-page';

/** Writes the pages that are made from the code; returns the exit code. */
export function main(): number {
  writeFileSync('docs/formats.md', formatsPage());
  console.log('docs/formats.md is written.');
  return 0;
}

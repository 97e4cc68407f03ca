import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- bench -->';
const end = '<!-- /bench -->';

/** Puts text between the README's two marks of the bench, and sets them at its end when they are missing. */
export function writeReadme(file: string, text: string): void {
  const readme = readFileSync(file, 'utf8');
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  const block = `${begin}\n${text}\n${end}`;
  const written =
    from >= 0 && to > from
      ? readme.slice(0, from) + block + readme.slice(to + end.length)
      : `${readme.trimEnd()}\n\n## What it costs\n\n${block}\n`;
  writeFileSync(file, written);
}

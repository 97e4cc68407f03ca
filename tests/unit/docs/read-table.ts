import { readFileSync } from 'node:fs';

/** The cells of all rows of the tables in a Markdown file, without heads and without back-ticks around a whole cell. */
export function readTable(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line, index) => line.startsWith('|') && !lines[index + 1]?.startsWith('|---'));
  return rows
    .filter((line) => !line.startsWith('|---'))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      return cells.map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'));
    });
}

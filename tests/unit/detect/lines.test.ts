import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { markMatches } from './mark-matches';

const sipRequest = 'INVITE sip:bob@example.com SIP/2.0\nUser-Agent: Example\n';

/** What stands around a line of the list, by the first word of the section's heading. */
const surroundings: Record<string, (line: string) => string> = {
  alone: (line) => line,
  beside: (line) => `${sipRequest}${line.replaceAll('\\n', '\n')}\n`,
  tables: (line) => line.replaceAll(' ⏎ ', '\n'),
};

function readList(name: string): { line: string; text: string }[] {
  let surround: ((line: string) => string) | undefined;
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const section = /^# (\w+)/.exec(line)?.[1];
      if (section && surroundings[section]) surround = surroundings[section];
      else if (line && surround) return [{ line, text: surround(line) }];
      return [];
    });
}

describe.each(['accept.txt', 'reject.txt'])('%s', (name) => {
  test.each(readList(name))('$line', ({ text }) => {
    const plain = text.replaceAll(/[«»]/g, '');
    expect(markMatches(plain, findMatches(plain))).toBe(text);
  });
});

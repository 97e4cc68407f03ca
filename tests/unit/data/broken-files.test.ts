import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegistryFiles } from '@/data/read-registry-files';
import type { RegistryFault } from '@/data/registry-fault';
import { RegistryFaultError } from '@/data/registry-fault';
import { dataFolder } from './load-registry';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sip-lens-registry-'));
  for (const name of ['codes', 'vocabulary', 'documents.json', 'text/en']) {
    cpSync(join(dataFolder, name), join(folder, name), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a broken registry names file, path and reason', () => {
  test.each<[string, string, (text: string) => string, RegistryFault]>([
    [
      'a value that the schema does not know',
      'codes/486.json',
      (text) => text.replace('"value": "device"', '"value": "planet"'),
      { file: 'codes/486.json', path: 'reach.value', reason: expect.stringContaining('Invalid') },
    ],
    [
      'a source that names no RFC section and no document',
      'codes/486.json',
      (text) => text.replace('"RFC 3261 §20.33"', '"RFC 3261, somewhere"'),
      {
        file: 'codes/486.json',
        path: 'headers[0].sources[0]',
        reason: 'names no RFC section and no document',
      },
    ],
    [
      'a fact without a source',
      'codes/486.json',
      (text) => text.replace(/("value": "device",\s+"sources": )\[[^\]]*\]/, '$1[]'),
      { file: 'codes/486.json', path: 'reach.sources', reason: expect.stringContaining('Too small') },
    ],
    [
      'a document that is not in the list',
      'codes/486.json',
      (text) => text.replace('iana-sip: Response', 'some-blog: Response'),
      { file: 'codes/486.json', path: 'definition.sources[1]', reason: 'some-blog is not in documents.json' },
    ],
    [
      'a related code without an entry',
      'codes/486.json',
      (text) => text.replace(/"related": \[\s*600/, '"related": [ 499'),
      { file: 'codes/486.json', path: 'related[0]', reason: '499 is no other entry' },
    ],
    [
      'HTML in a text',
      'text/en/486.json',
      (text) => text.replace(/"description": "/, '"description": "<b>Busy</b> '),
      { file: 'text/en/486.json', path: 'description', reason: 'holds HTML' },
    ],
    [
      'a reference to a code without an entry',
      'text/en/486.json',
      (text) => text.replace(/"description": "/, '"description": "Unlike [499]: '),
      { file: 'text/en/486.json', path: 'description', reason: '[499] has no entry' },
    ],
    [
      'a header field that the facts do not list',
      'text/en/486.json',
      (text) => text.replace(/"Retry-After":/, '"Retry-Later":'),
      { file: 'text/en/486.json', path: 'headers.Retry-Later', reason: 'is no header field of the facts' },
    ],
    [
      'a text under the name of another code',
      'text/en/486.json',
      (text) => text.replace('"code": 486', '"code": 488'),
      { file: 'text/en/486.json', path: '', reason: 'should be named 488.json' },
    ],
    [
      'a sentence with a place that nothing fills',
      'text/en/comparison.json',
      (text) => text.replace('{code} comes from', '{number} comes from'),
      {
        file: 'text/en/comparison.json',
        path: 'senders',
        reason: 'holds a place other than {code}, {roles}',
      },
    ],
    [
      'a word that the vocabulary does not hold',
      'text/en/vocabulary.json',
      (text) => text.replace('"PRACK":', '"PRANK":'),
      { file: 'text/en/vocabulary.json', path: 'methods.PRANK', reason: 'is no word of the vocabulary' },
    ],
    [
      'a pattern that is no regular expression',
      'vocabulary/known-phrases.json',
      (text) => text.replace('"^send failed"', '"^send (failed"'),
      { file: 'vocabulary/known-phrases.json', path: '[1].pattern', reason: 'is no regular expression' },
    ],
    [
      'a file that is no JSON',
      'text/en/486.json',
      (text) => text.slice(0, -3),
      { file: 'text/en/486.json', path: '', reason: expect.stringContaining('JSON') },
    ],
  ])('%s', (_, file, breakIt, fault) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = breakIt(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
    expect(readFaults()).toContainEqual(fault);
  });

  test('a text for a code that does not exist', () => {
    const text = readFileSync(join(folder, 'text/en/486.json'), 'utf8');
    write('text/en/499.json', text.replace('"code": 486', '"code": 499'));
    expect(readFaults()).toEqual([{ file: 'text/en/499.json', path: 'code', reason: '499 has no facts' }]);
  });

  test('a note on a code that does not exist', () => {
    write(
      'text/en/pairs/486-499.json',
      JSON.stringify({ codes: [486, 499], introduction: 'Two.', differences: ['One.'], whenToUse: 'Ever.' }),
    );
    expect(readFaults()).toEqual([
      { file: 'text/en/pairs/486-499.json', path: 'codes[1]', reason: '499 has no facts' },
    ]);
  });

  test('in the message of the error, one line for each fault', () => {
    write('text/en/pairs/600-486.json', '{}');
    expect(() => readRegistryFiles(folder)).toThrow(/^text\/en\/pairs\/600-486\.json at codes: .+\n/);
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function readFaults(): readonly RegistryFault[] {
  try {
    readRegistryFiles(folder);
    return [];
  } catch (error) {
    if (error instanceof RegistryFaultError) return error.faults;
    throw error;
  }
}

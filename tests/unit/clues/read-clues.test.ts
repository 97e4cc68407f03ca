import { describe, expect, test } from 'vitest';
import type { ClueFacts } from '@/lib/detect/clues/clue';
import { readClues } from '@/lib/detect/clues/read-clues';
import { asterisk } from './cases/asterisk';
import { callEvents } from './cases/call-events';
import { captures } from './cases/captures';
import type { ClueCase } from './cases/clue-case';
import { freeswitch } from './cases/freeswitch';
import { gateways } from './cases/gateways';
import { headerGrammar } from './cases/header-grammar';
import { jsonLogs } from './cases/json-logs';
import { otherStacks } from './cases/other-stacks';
import { phrases } from './cases/phrases';
import { platforms } from './cases/platforms';
import { proxies } from './cases/proxies';
import { knowledge } from './knowledge';
import { marked } from './marked';

const specifications: Readonly<Record<string, readonly ClueCase[]>> = {
  'header fields': headerGrammar,
  'reason phrases': phrases,
  'challenges, cancels and dialogs': callEvents,
  Asterisk: asterisk,
  FreeSWITCH: freeswitch,
  'Kamailio and OpenSIPS': proxies,
  'gateways and SBCs': gateways,
  'hosted platforms': platforms,
  'other stacks': otherStacks,
  'captures and viewers': captures,
  'JSON and one-line logs': jsonLogs,
};

describe.each(Object.entries(specifications))('reads clues of %s', (_, cases) => {
  test.each(cases)('$name', ({ text: source, clues: expected, stack, sentBy, fault }) => {
    const { text, match } = marked(source);
    const read = readClues(text, match, knowledge);

    expect(read.clues.map(withoutPlace)).toEqual(expected);
    expect({ stack: read.stack, sentBy: read.sentBy, fault: read.fault }).toEqual({ stack, sentBy, fault });
    expect(read.method).toBe(expected.find((clue) => clue.kind === 'method')?.method);
    expect(read.direction).toBe(expected.find((clue) => clue.kind === 'direction')?.direction);
  });
});

test('there are at least sixty messages', () => {
  expect(Object.values(specifications).flat().length).toBeGreaterThanOrEqual(60);
});

function withoutPlace({ start: _start, end: _end, ...clue }: ClueFacts & { start: number; end: number }) {
  return clue;
}

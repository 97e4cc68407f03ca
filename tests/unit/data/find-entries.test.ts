import { describe, expect, test } from 'vitest';
import { createEntryFinder } from '@/data/find-entries';
import { loadRegistry } from './load-registry';

const findEntries = createEntryFinder(loadRegistry());
const find = (query: string) => findEntries(query).map(({ entry }) => entry.code);

describe('findEntries', () => {
  test.each<[string, number[]]>([
    ['486', [486]],
    ['SIP/2.0 486 Busy Here', [486]],
    ['busy', [486, 600]],
    ['bussy', [486, 600]],
    ['BUSY HERE', [486]],
    ['decline', [603]],
    ['temporarily not available', [480]],
    ['request canceled', [487]],
    ['min-se', [422]],
    ['unresolvable', [476, 478]],
  ])('%s finds %j first', (query, expected) => {
    expect(
      find(query)
        .slice(0, expected.length)
        .toSorted((a, b) => a - b),
    ).toEqual(expected);
  });

  test.each<[string, number[]]>([
    ['codec', [488]],
    ['wrong password', [401, 407]],
    ['voicemail', [486]],
    ['Maximum Calls In Progress', [503]],
    ['WWW-Authenticate', [401]],
  ])('%s finds %j among the first ten', (query, expected) => {
    expect(find(query).slice(0, 10)).toEqual(expect.arrayContaining(expected));
  });

  test('a number in part finds the codes that start with it', () => {
    expect(find('42')).toEqual([420, 421, 422, 423, 424, 425, 428, 429]);
  });

  test('a class finds all its codes', () => {
    expect(find('6xx')).toEqual([600, 603, 604, 606, 607, 608, 687]);
  });

  test('a Q.850 cause finds what it becomes, then what becomes it', () => {
    expect(find('cause 21').slice(0, 2)).toEqual([403, 603]);
    expect(find('Q.850;cause=17')[0]).toBe(486);
    expect(findEntries('cause 21').every(({ by }) => by === 'cause')).toBe(true);
  });

  test('the number stands before the text, and each entry stands once', () => {
    const codes = find('486 busy');
    expect(codes[0]).toBe(486);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('nonsense and nothing find nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('xqzvw')).toEqual([]);
  });
});

describe.each<[string, string, number]>([
  ['vi', 'bận', 486],
  ['vi', 'ban', 486],
  ['es', 'ocupado', 486],
  ['es', 'contraseña', 401],
  ['es', 'contrasena', 401],
  ['vi', 'wrong password', 401],
  ['es', 'wrong password', 401],
])('findEntries in %s', (locale, query, expected) => {
  test(`${query} finds ${expected} among the first ten`, () => {
    const codes = createEntryFinder(loadRegistry(locale))(query).map(({ entry }) => entry.code);
    expect(codes.slice(0, 10)).toContain(expected);
  });
});

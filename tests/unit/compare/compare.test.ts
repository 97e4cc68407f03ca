import { describe, expect, test } from 'vitest';
import type { Entry } from '@/data/registry-shape';
import { compare } from '@/lib/compare/compare';
import type { Comparison, Difference } from '@/lib/compare/comparison';
import { createWording } from '@/lib/compare/wording';
import { loadRegistry } from '../data/load-registry';
import { registeredCodes } from '../data/registered-codes';

const registry = loadRegistry();
const wording = createWording(registry);

function entryOf(code: number): Entry {
  const entry = registry.getEntry(code);
  if (!entry) throw new Error(`No entry ${code}`);
  return entry;
}

function compareCodes(first: number, second: number): Comparison {
  const note = registry.getPairNote(first, second)?.note;
  return compare(entryOf(first), entryOf(second), wording, note);
}

describe('compare', () => {
  test('puts what the note says first, then the dimensions', () => {
    const { differences, whenToUse, introduction } = compareCodes(486, 600);
    const note = registry.getPairNote(486, 600)?.note;
    expect(introduction).toEqual([note?.introduction]);
    expect(whenToUse.choice).toBe(note?.whenToUse);
    expect(differences.slice(0, 3).map(({ kind }) => kind)).toEqual(['note', 'note', 'note']);
    expect(dimensionsOf(differences)).toEqual(expect.arrayContaining(['class', 'reach', 'forking']));
  });

  test('says what two codes share instead of a difference', () => {
    const { differences, shared } = compareCodes(486, 600);
    expect(dimensionsOf(differences)).not.toContain('fault');
    expect(shared.map(({ dimension }) => dimension)).toEqual(
      expect.arrayContaining(['fault', 'retryAfter', 'retry']),
    );
  });

  test('introduces a pair without a note by what sets it apart most', () => {
    const { introduction, whenToUse } = compareCodes(180, 503);
    expect(introduction[0]).toMatch(/^\[180\] and \[503\] belong to different classes and also differ in /);
    expect(introduction.slice(1)).toEqual([
      expect.stringMatching(/^\[180\]: \S/),
      expect.stringMatching(/^\[503\]: \S/),
    ]);
    expect(whenToUse.choice).toBeUndefined();
  });

  test('leads on to sections, neighbours and other pairs', () => {
    const { learnMore } = compareCodes(486, 600);
    expect(learnMore.sources.map(({ url }) => url)).toEqual([
      'https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24',
      'https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1',
    ]);
    expect(learnMore.related).not.toContain(486);
    expect(learnMore.comparisons).toContainEqual([480, 486]);
    expect(learnMore.comparisons).not.toContainEqual([486, 600]);
  });

  test('reads the header fields that only one of them brings', () => {
    const { differences } = compareCodes(401, 407);
    const headers = differences.find((each) => each.kind === 'dimension' && each.dimension === 'headers');
    expect(headers).toMatchObject({
      first: expect.stringMatching(/^`WWW-Authenticate` is mandatory\. /),
      second: expect.stringMatching(/`Proxy-Authenticate` is mandatory\. /),
    });
  });
});

describe('every pair of registered codes', () => {
  const codes = registeredCodes.map(([code]) => code);
  const pairs = codes.flatMap((first, index) =>
    codes.slice(index + 1).map((second) => [first, second] as const),
  );
  const begun = process.cpuUsage();
  const compared = pairs.map(([a, b]) => ({
    name: `${a}/${b}`,
    there: compareCodes(a, b),
    back: compareCodes(b, a),
  }));
  const { user, system } = process.cpuUsage(begun);

  test('compares in both orders with three differences and more, in two seconds of processor time', () => {
    expect(compared).toHaveLength(2775);
    const poor = compared.filter(
      ({ there, back }) => Math.min(there.differences.length, back.differences.length) < 3,
    );
    expect(poor.map(({ name }) => name)).toEqual([]);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });

  test('gives the same content mirrored when the codes are exchanged', () => {
    const content = ({ differences, shared, whenToUse, learnMore }: Comparison) =>
      JSON.stringify([differences, shared, whenToUse, learnMore.related.toSorted()]);
    const uneven = compared.filter(({ there, back }) => content(there) !== content(exchange(back)));
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  test('says in no difference what a description says', () => {
    const described = new Map(codes.map((code) => [code, sentencesOf(entryOf(code).text.description)]));
    const repeated = compared.flatMap(({ name, there }) => {
      const said = new Set(there.codes.flatMap((code) => described.get(code) ?? []));
      return sentencesIn(there.differences)
        .filter((sentence) => said.has(sentence))
        .map((sentence) => `${name}: ${sentence}`);
    });
    expect(repeated).toEqual([]);
  });

  test('has two different halves in each difference and leaves no place unfilled', () => {
    const wrong = compared.flatMap(({ name, there }) =>
      there.differences.filter(isUnfinished).map((difference) => `${name}: ${JSON.stringify(difference)}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('entries outside the register compare as well', () => {
  for (const { code } of registry.entries()) {
    if (code !== 486) expect(compareCodes(486, code).differences.length).toBeGreaterThanOrEqual(3);
  }
});

function dimensionsOf(differences: Difference[]): string[] {
  return differences.flatMap((each) => (each.kind === 'dimension' ? [each.dimension] : []));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

function sentencesIn(differences: Difference[]): string[] {
  return differences.flatMap((each) =>
    each.kind === 'note'
      ? sentencesOf(each.sentence)
      : [...sentencesOf(each.first), ...sentencesOf(each.second)],
  );
}

function isUnfinished(difference: Difference): boolean {
  const text = sentencesIn([difference]).join(' ');
  const empty =
    difference.kind === 'dimension' && (difference.first === '' || difference.first === difference.second);
  return empty || /\{\w+|undefined|null/.test(text);
}

/** The comparison as it has to look when its codes are exchanged. */
function exchange(comparison: Comparison): Comparison {
  const swap = <Pair extends { first: string; second: string }>(pair: Pair): Pair => ({
    ...pair,
    first: pair.second,
    second: pair.first,
  });
  const { differences, whenToUse } = comparison;
  return {
    ...comparison,
    differences: differences.map((each) => (each.kind === 'dimension' ? swap(each) : each)),
    whenToUse: { ...whenToUse, server: swap(whenToUse.server), client: swap(whenToUse.client) },
  };
}

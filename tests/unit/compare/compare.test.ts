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

  test('compares in both orders with three differences and more, in under two seconds', () => {
    expect(pairs).toHaveLength(2775);
    const start = performance.now();
    const poor = pairs.flatMap(([a, b]) =>
      [compareCodes(a, b), compareCodes(b, a)]
        .filter(({ differences }) => differences.length < 3)
        .map(({ codes: [first, second] }) => `${first}/${second}`),
    );
    expect(poor).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('gives the same content mirrored when the codes are exchanged', () => {
    for (const [a, b] of pairs) {
      const there = compareCodes(a, b);
      const back = compareCodes(b, a);
      expect(back.differences.map(mirror)).toEqual(there.differences);
      expect(back.shared).toEqual(there.shared);
      expect(back.whenToUse.server).toEqual(exchange(there.whenToUse.server));
      expect(back.whenToUse.client).toEqual(exchange(there.whenToUse.client));
      expect(back.learnMore.related.toSorted()).toEqual(there.learnMore.related.toSorted());
    }
  });

  test('says in no difference what a description says', () => {
    const repeated = pairs.flatMap(([a, b]) => {
      const said = new Set([a, b].flatMap((code) => sentencesOf(entryOf(code).text.description)));
      return sentencesIn(compareCodes(a, b).differences)
        .filter((sentence) => said.has(sentence))
        .map((sentence) => `${a}/${b}: ${sentence}`);
    });
    expect(repeated).toEqual([]);
  });

  test('has two different halves in each difference and leaves no place unfilled', () => {
    for (const [a, b] of pairs) {
      for (const difference of compareCodes(a, b).differences) {
        const text = sentencesIn([difference]).join(' ');
        expect(text, `${a}/${b}`).not.toMatch(/\{\w+|undefined|null/);
        if (difference.kind === 'dimension') {
          expect(difference.first, `${a}/${b} ${difference.dimension}`).not.toBe('');
          expect(difference.first, `${a}/${b} ${difference.dimension}`).not.toBe(difference.second);
        }
      }
    }
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

function mirror(difference: Difference): Difference {
  return difference.kind === 'note'
    ? difference
    : { ...difference, first: difference.second, second: difference.first };
}

function exchange({ first, second }: { first: string; second: string }) {
  return { first: second, second: first };
}

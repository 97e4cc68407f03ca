import { expect, test } from 'vitest';
import { figureFaults } from '@/scripts/test/figure-faults';
import type { Figures } from '@/scripts/test/figures';

const good = {
  'hostile-page cases tried': 60,
  'hostile-page cases held': 60,
  'faults injected': 20,
  'faults survived': 20,
  'fuzz runs': 500,
  'requests seen': 0,
  'axe violations': 0,
} satisfies Figures;
const { 'fuzz runs': fuzzRuns, 'axe violations': violations } = good;

test('figures that are all there, and good, are no fault', () => {
  expect(figureFaults(good, ['unit', 'browser'])).toEqual([]);
});

test.each(Object.keys(good))('%s is missed when nobody has counted it', (figure) => {
  const { [figure as keyof Figures]: _, ...others } = good;
  expect(figureFaults(others, ['unit', 'browser'])).toContain(
    `No test has counted ${figure}, though tests that do so were to run.`,
  );
});

test('none is missed of tests that were not to run', () => {
  expect(figureFaults({ 'fuzz runs': fuzzRuns, 'axe violations': violations }, ['unit'])).toEqual([]);
  expect(figureFaults({}, [])).toEqual([]);
});

test('nothing tried is as good as nothing counted', () => {
  expect(figureFaults({ ...good, 'fuzz runs': 0 }, ['unit'])).toEqual([
    'No test has counted fuzz runs, though tests that do so were to run.',
  ]);
});

test('what did not hold, or was not survived, is a fault', () => {
  const bad = { ...good, 'hostile-page cases held': 59, 'faults survived': 19 };
  expect(figureFaults(bad, ['unit', 'browser'])).toEqual([
    'hostile-page cases held: 59, but hostile-page cases tried: 60. They must be equal.',
    'faults survived: 19, but faults injected: 20. They must be equal.',
  ]);
});

test('a request, or what axe finds wrong, is a fault', () => {
  expect(figureFaults({ ...good, 'requests seen': 1, 'axe violations': 2 }, ['unit', 'browser'])).toEqual([
    'requests seen: 1, where there may be none.',
    'axe violations: 2, where there may be none.',
  ]);
});

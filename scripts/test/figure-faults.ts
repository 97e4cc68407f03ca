import type { Figure, Figures } from '@/scripts/test/figures';

/** The kinds of tests that there are. */
export type Kind = 'unit' | 'browser';

/** Which tests count a figure: after any of these kinds has run it must be there. */
const countedBy: Readonly<Record<Figure, readonly Kind[]>> = {
  'hostile-page cases tried': ['browser'],
  'hostile-page cases held': ['browser'],
  'faults injected': ['browser'],
  'faults survived': ['browser'],
  'fuzz runs': ['unit', 'browser'],
  'requests seen': ['browser'],
  'axe violations': ['unit', 'browser'],
};

const mustBeZero: readonly Figure[] = ['requests seen', 'axe violations'];
const mustEqual: readonly (readonly [Figure, Figure])[] = [
  ['hostile-page cases held', 'hostile-page cases tried'],
  ['faults survived', 'faults injected'],
];

/**
 * What is wrong with the figures of a run of these kinds of tests, a sentence each: one that nobody has counted says as
 * little as one that is bad, and no test can fail for a test that is no longer there.
 */
export function figureFaults(counted: Figures, kinds: readonly Kind[]): readonly string[] {
  const names = Object.keys(countedBy) as Figure[]; // Cast: the record's own keys.
  const asked = names.filter((figure) => countedBy[figure].some((kind) => kinds.includes(kind)));
  const missing = asked.filter(
    (figure) => !(mustBeZero.includes(figure) ? counted[figure] !== undefined : counted[figure]),
  );
  const notZero = mustBeZero.filter((figure) => counted[figure]);
  const unequal = mustEqual.filter(([one, other]) => counted[one] !== counted[other]);
  return [
    ...missing.map((figure) => `No test has counted ${figure}, though tests that do so were to run.`),
    ...notZero.map((figure) => `${figure}: ${counted[figure]}, where there may be none.`),
    ...unequal.map(
      ([one, other]) =>
        `${one}: ${counted[one] ?? 0}, but ${other}: ${counted[other] ?? 0}. They must be equal.`,
    ),
  ];
}

/** What tests count while they run, in the order in which it is told. */
const figures = [
  'hostile-page cases tried',
  'hostile-page cases held',
  'faults injected',
  'faults survived',
  'fuzz runs',
  'requests seen',
  'axe violations',
] as const;
export type Figure = (typeof figures)[number];
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/** The sum of what several tests have counted. */
export function addFigures(counted: readonly Figures[]): Figures {
  const sum: Partial<Record<Figure, number>> = {};
  for (const figure of figures) {
    const numbers = counted.flatMap((each) => each[figure] ?? []);
    if (numbers.length > 0) sum[figure] = numbers.reduce((total, number) => total + number, 0);
  }
  return sum;
}

/** Reads what a test says it has counted, by name; other notes of a test are none of ours. */
export function readFigures(counted: Readonly<Record<string, number>>): Figures {
  return Object.fromEntries(figures.flatMap((name) => (name in counted ? [[name, counted[name]]] : [])));
}

/** Figures in one line each; a figure that nothing has counted is left out. */
export function tellFigures(counted: Figures): readonly string[] {
  return figures.flatMap((name) => {
    const number = counted[name];
    return number === undefined ? [] : [`${name}: ${number.toLocaleString('en')}`];
  });
}

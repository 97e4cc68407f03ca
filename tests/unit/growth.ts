/** Milliseconds of processor time: what other programs do to a shared machine hardly shows in it. */
function processorTime(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/**
 * How many times as long work takes when its size grows from `small` to `large`, by the best of three. Work that
 * takes less than 5 ms at its small size counts as 5 ms, because nothing shorter can be told from noise.
 */
export function growth(work: (size: number) => void, small: number, large: number): number {
  const best = (size: number) => Math.min(...[1, 2, 3].map(() => processorTime(() => work(size))));
  const before = Math.max(best(small), 5);
  return best(large) / before;
}

/** Eight times the size: linear work takes about eight times as long, quadratic 64. */
export const NOT_QUADRATIC = 40;

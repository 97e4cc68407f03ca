/** UTF-16 units from `offset` to the nearest of the rising `offsets`; infinite if there is none. */
export function nearestDistance(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.min((offsets[low] ?? Infinity) - offset, offset - (offsets[low - 1] ?? -Infinity));
}

import type { Spread } from '@/tests/bench/spread';

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A number with three digits or so: 0.42, 4.20, 42.0, 420. */
export function showNumber(value: number): string {
  return value.toFixed(digits(value));
}

/** A median with its spread: `4.20 ms (3.90–5.10)`. */
export function showSpread({ median, least, most, count }: Spread, unit: string): string {
  const range = count > 1 ? ` (${showNumber(least)}–${showNumber(most)})` : '';
  return `${showNumber(median)} ${unit}${range}`;
}

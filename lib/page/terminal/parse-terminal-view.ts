import { isPlainObject } from '@/lib/settings/plain-object';
import type { TerminalRow, TerminalView } from '@/lib/terminal/terminal-contract';

/** More rows, or longer ones, than any terminal has around its window. */
const mostRows = 1_000;
const mostColumns = 5_000;

function rowOf(value: unknown): TerminalRow | undefined {
  if (!isPlainObject(value) || typeof value.text !== 'string' || value.text.length > mostColumns)
    return undefined;
  return { text: value.text, isContinued: value.isContinued === true };
}

/**
 * Reads an answer out of the page's world, which the page may have written itself; undefined for one that makes no
 * sense. By hand and not by schema, because it is a part of the scanner in every frame.
 */
export function parseTerminalView(detail: unknown): TerminalView | undefined {
  if (typeof detail !== 'string') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return undefined;
  }
  if (!isPlainObject(value) || !Array.isArray(value.rows) || value.rows.length > mostRows) return undefined;
  const rows = value.rows.flatMap((row) => rowOf(row) ?? []);
  const { firstOnScreen, screenRows, columns, left, top, width, height } = value;
  const numbers = { firstOnScreen, screenRows, columns, left, top, width, height };
  if (rows.length !== value.rows.length || !areFinite(numbers)) return undefined;
  const { screenRows: high, columns: wide } = numbers;
  return high > 0 && wide > 0 && numbers.width > 0 && numbers.height > 0 ? { rows, ...numbers } : undefined;
}

function areFinite<Key extends string>(values: Record<Key, unknown>): values is Record<Key, number> {
  return Object.values(values).every((value) => Number.isFinite(value));
}

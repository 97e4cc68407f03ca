import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus to the same button of another row: a list of thirty codes has ninety stops for the Tab key. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const button = event.target instanceof HTMLButtonElement ? event.target : undefined;
  const row = button?.closest('li');
  if (!step || !button || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const rows = [...event.currentTarget.children];
  const column = [...row.querySelectorAll('button')].indexOf(button);
  const buttons = rows[step(rows.indexOf(row), rows.length)]?.querySelectorAll('button');
  buttons?.[Math.max(0, column)]?.focus();
}

import type { KeyboardEvent } from 'react';

/** Lets Tab go round in an element; Escape is the way out of it. */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href]')];
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const isOutside = event.target === event.currentTarget && event.shiftKey;
  if (event.target !== from && !isOutside) return;
  event.preventDefault();
  to?.focus();
}

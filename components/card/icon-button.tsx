import type { ReactNode } from 'react';

/** Strokes of each icon in a square of 16. */
const strokes = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  compare: 'M2 5h11m-3-3 3 3-3 3M14 11H3m3-3-3 3 3 3',
  copy: 'M6 5V2h8v8h-3M2 5h9v9H2z',
  markdown: 'M1 3h14v10H1zM4 10V6l2 2 2-2v4m3-4v4m-1.5-1.5 1.5 1.5 1.5-1.5',
  open: 'M6 3H3v10h10v-3M9 2h5v5m0-5L7 9',
  pin: 'M5 2h6M6 2v5L4 10h8l-2-3V2M8 10v5',
};

interface IconButtonProps {
  readonly icon: keyof typeof strokes;
  /** Its accessible name, which the pointer sees as well. */
  readonly name: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** A small button that is only an icon. */
export function IconButton({ icon, name, pressed, onPress }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="icon"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={strokes[icon]} />
      </svg>
    </button>
  );
}

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

/** CSS px that one press of an arrow key moves the card. */
const step = 16;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** Handlers of a line that moves what it stands on: dragged by the pointer, or with the arrow keys. */
export function useMove(onMove: (x: number, y: number) => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown({ target, currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>) {
      if (target instanceof Element && target.closest('button')) return;
      currentTarget.setPointerCapture(pointerId);
      from.current = { x: clientX, y: clientY };
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      if (!from.current) return;
      onMove(x - from.current.x, y - from.current.y);
      from.current = { x, y };
    },
    onLostPointerCapture() {
      from.current = undefined;
    },
    onKeyDown(event: KeyboardEvent) {
      const by = steps[event.key];
      if (!by) return;
      event.preventDefault();
      onMove(...by);
    },
  };
}

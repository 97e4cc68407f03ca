import type { Point } from '../point';

interface PointerRestOptions {
  /** How long the pointer has to stand still, in ms; asked anew each time. */
  readonly restMs: () => number;
  /** The key that has to be held for a rest to count, as `KeyboardEvent.key` names it; undefined for none. */
  readonly heldKey: () => string | undefined;
  /** Called when the pointer has stood still for half of that time: it may come to rest here. */
  readonly onPause: (point: Point) => void;
  /** Called once each time the pointer comes to rest. */
  readonly onRest: (point: Point) => void;
  /** Called when what the user does now is no reading: a button is pressed. */
  readonly onInterrupt: (point: Point) => void;
}

/** CSS px that a resting hand may tremble. */
const tremble = 2;
/** ms after a key during which a standing pointer is forgotten, not resting. */
const typingMs = 700;

/**
 * Tells when the pointer rests. A move costs a few assignments and at most one timer: no layout, no look-up.
 * Untrusted events, which a page can make up, do not count. `before` is where the pointer has come to before: it may
 * be resting there.
 */
export function watchPointerRest(
  target: Document,
  { restMs, heldKey, onPause, onRest, onInterrupt }: PointerRestOptions,
  signal: AbortSignal,
  before?: Point,
): void {
  let point: Point = before ?? { x: -1, y: -1 };
  let movedAt = performance.now();
  let typedAt = Number.NEGATIVE_INFINITY;
  /** The `movedAt` for which the pause has been told. */
  let pausedSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    const now = performance.now();
    const rest = Math.max(movedAt + restMs(), typedAt + typingMs);
    timer = undefined;
    if (now >= rest) return onRest(point);
    const pause = movedAt + restMs() / 2;
    if (now >= pause && pausedSince !== movedAt) {
      pausedSince = movedAt;
      onPause(point);
    }
    timer = setTimeout(check, (pausedSince === movedAt ? rest : pause) - now);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return stop();
    if (Math.abs(event.clientX - point.x) <= tremble && Math.abs(event.clientY - point.y) <= tremble) return;
    point = { x: event.clientX, y: event.clientY };
    movedAt = performance.now();
    const key = heldKey();
    if (key && !event.getModifierState(key)) return stop();
    timer ??= setTimeout(check, restMs() / 2);
  };
  const interrupt = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    stop();
    onInterrupt({ x: event.clientX, y: event.clientY });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key === 'Escape') return;
    if (event.key === heldKey()) {
      // Pressed over a code on which the pointer stands already.
      if (!event.repeat && point.x >= 0) onRest(point);
      return;
    }
    typedAt = performance.now();
    stop();
  };
  if (before && !heldKey()) timer = setTimeout(check, restMs() / 2);
  const options = { capture: true, passive: true, signal };
  target.addEventListener('pointermove', onMove, options);
  target.addEventListener('pointerdown', interrupt, options);
  target.addEventListener('keydown', onKey, options);
  target.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && stop(), options);
  signal.addEventListener('abort', stop);
}

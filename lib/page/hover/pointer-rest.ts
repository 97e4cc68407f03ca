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
 * Tells when the pointer rests. A move is noted and no more, and what it says is read when a timer asks for it: most
 * moves are overtaken by the next. No layout, no look-up. Untrusted events, which a page can make up, do not count.
 * `before` is where the pointer has come to before: it may be resting there.
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
  /** The last move since the pointer has left the point, as long as nobody has read it. */
  let unread: PointerEvent | undefined;
  /** The `movedAt` for which the pause has been told, and the one for which no rest is to be told any more. */
  let pausedSince = 0;
  let doneSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the last move; says whether it may lead to a rest. */
  const readMove = (): boolean => {
    const move = unread;
    unread = undefined;
    if (!move) return true;
    if (move.pointerType === 'touch' || move.buttons !== 0) return false;
    point = { x: move.clientX, y: move.clientY };
    movedAt = move.timeStamp;
    const key = heldKey();
    return !key || move.getModifierState(key);
  };
  const check = () => {
    timer = undefined;
    if (!readMove() || doneSince === movedAt) return;
    const now = performance.now();
    const rest = Math.max(movedAt + restMs(), typedAt + typingMs);
    if (now >= rest) {
      doneSince = movedAt;
      return onRest(point);
    }
    const pause = movedAt + restMs() / 2;
    if (now >= pause && pausedSince !== movedAt) {
      pausedSince = movedAt;
      onPause(point);
    }
    timer = setTimeout(check, (pausedSince === movedAt ? rest : pause) - now);
  };
  const stop = () => {
    readMove();
    doneSince = movedAt;
    clearTimeout(timer);
    timer = undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const isNear = () =>
      Math.abs(event.clientX - point.x) <= tremble && Math.abs(event.clientY - point.y) <= tremble;
    if (!unread && isNear()) return;
    unread = event;
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
      readMove();
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
  // Without capture, which would be called for each element that the pointer leaves on its way.
  const atRoot = { passive: true, signal };
  target.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && stop(), atRoot);
  signal.addEventListener('abort', stop);
}

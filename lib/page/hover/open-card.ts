import type { Card } from '../card/card-contract';
import type { Point } from '../point';
import { type Box, isInBox, isInCorridor } from './corridor';
import type { FoundCode } from './found-code';

/** ms the card stays when the pointer has left match, corridor and card. */
const leaveMs = 300;
/** CSS px that the page may scroll before the card has lost its line. */
const scrollSlack = 4;
/** CSS px around match and card that count as them. */
const boxSlack = 3;

/** Whether a point is on the box of a match or a card, or so near that nobody can tell. */
export function isOn(point: Point, box: Box): boolean {
  return isInBox(point, box, boxSlack);
}

/** How a card is opened: by the pointer at a point, or from elsewhere. */
export interface Opening {
  /** The box of the match that the card points to. */
  readonly anchor: Box;
  /** Where the pointer is on the match. */
  readonly leftAt: Point;
  /** Opened by a key or the toolbar page: a pointer that has not come to it yet does not close it. */
  readonly isUnvisited: boolean;
}

/**
 * A card on the screen, and what holds it there: the pointer on its match, on the way to it or on the card, a pin or
 * focus in it, its line where it was.
 */
export class OpenCard {
  readonly anchor: Box;
  readonly #card: Card;
  readonly #code: FoundCode;
  readonly #end = new AbortController();
  #isUnvisited: boolean;
  /** Where the pointer is, and where it was last on the match. */
  #point: Point;
  #leftAt: Point;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(card: Card, code: FoundCode, { anchor, leftAt, isUnvisited }: Opening) {
    this.anchor = anchor;
    this.#card = card;
    this.#code = code;
    this.#isUnvisited = isUnvisited;
    this.#point = leftAt;
    this.#leftAt = leftAt;
  }

  /** Calls `onLeft` when nothing holds the card any more, and `onEscape` for its key, as long as the card is open. */
  watch(document: Document, onLeft: () => void, onEscape: () => void): void {
    const { signal } = this.#end;
    const passive = { capture: true, passive: true, signal };
    const onMove = (event: PointerEvent) => {
      // A finger that moves scrolls the page: it neither comes to the card nor leaves it.
      if (!event.isTrusted || event.pointerType === 'touch') return;
      // The page may have taken the card away.
      if (!this.#card.box()) return onLeft();
      this.#point = { x: event.clientX, y: event.clientY };
      if (this.holds(this.#point)) this.#stay();
      else this.#leave(onLeft);
    };
    document.addEventListener('pointermove', onMove, passive);
    // With capture it would be called for each element that the pointer leaves.
    const onLeave = (event: PointerEvent) => event.isTrusted && this.#leave(onLeft);
    document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
    document.addEventListener('scroll', () => this.#hasLostLine() && onLeft(), passive);
    document.defaultView?.addEventListener('pagehide', (event) => event.isTrusted && onLeft(), passive);
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // The key closes our card: the page's own dialog under it stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    };
    document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  }

  /** Whether the pointer at a point is on the match, on its way to the card, or on the card. */
  holds(point: Point): boolean {
    const card = this.#card.box();
    if (!card) return false;
    // One card at a time: the pinned one is read while the pointer is elsewhere.
    if (this.#card.isPinned()) return true;
    if (isOn(point, this.anchor)) {
      this.#leftAt = point;
      return true;
    }
    return isOn(point, card) || isInCorridor(point, this.#leftAt, card);
  }

  /** Whether the pointer is on its way from the match to the card: what it crosses is not meant. */
  isHeadedFor(): boolean {
    const card = this.#card.box();
    return card !== undefined && isInCorridor(this.#point, this.#leftAt, card);
  }

  /** Whether a press at a point leaves the card open. */
  outlastsPress(point: Point): boolean {
    const card = this.#card.box();
    return this.#card.isPinned() || (card !== undefined && isOn(point, card));
  }

  /** Pins the card, or lets it go. */
  pin(): void {
    this.#card.pin();
  }

  /** Takes the card from the screen, and everything that listened for it. */
  hide(): void {
    this.#end.abort();
    clearTimeout(this.#leaving);
    this.#card.hide();
  }

  #stay(): void {
    this.#isUnvisited = false;
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(onLeft: () => void): void {
    if (this.#isUnvisited) return;
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      if (!this.#card.isHeld()) onLeft();
    }, leaveMs);
  }

  #hasLostLine(): boolean {
    if (this.#card.isHeld()) return false;
    const { top, left } = this.anchor;
    return !this.#code
      .boxes()
      .some((box) => Math.abs(box.top - top) <= scrollSlack && Math.abs(box.left - left) <= scrollSlack);
  }
}

import { breakBetween, type Neighbour } from './break-between';
import type { Break } from './text-builder';

/**
 * What has been read last of the children of an element. A block stands on lines of its own also where an inline element
 * is around it, as a component's host is: what stands before that element is then before the block.
 */
export class Neighbours {
  #last: Neighbour | undefined;
  /** Of the children of an inline element: what stands before it. */
  readonly #outer: Neighbour | undefined;

  constructor(outer?: Neighbour) {
    this.#outer = outer;
  }

  /** What has been read last. */
  get last(): Neighbour | undefined {
    return this.#last;
  }

  /** What a reader sees between the last child and the next one. */
  breakBefore(next: Neighbour): Break {
    return breakBetween(this.#last ?? (isOwnLine(next) ? this.#outer : undefined), next);
  }

  add(neighbour: Neighbour): void {
    this.#last = neighbour;
  }

  /** Begins with the children of the next child, an inline element. */
  inside(): Neighbours {
    return new Neighbours(this.#last ?? this.#outer);
  }

  /** Adds an inline element whose children have been read: it ends as they do. */
  addInline(element: Neighbour, inside: Neighbours): void {
    this.#last = inside.#last && isOwnLine(inside.#last) ? inside.#last : element;
  }
}

function isOwnLine({ kind }: Neighbour): boolean {
  return kind === 'block' || kind === 'cell';
}

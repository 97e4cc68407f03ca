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
  /** Whether all of this is inside one cell of a table: boxes that stand side by side in it are no cells. */
  readonly isInCell: boolean;

  constructor(outer?: Neighbour, isInCell = false) {
    this.#outer = outer;
    this.isInCell = isInCell;
  }

  /** What has been read last. */
  get last(): Neighbour | undefined {
    return this.#last;
  }

  /** What a reader sees between the last child and the next one. */
  breakBefore(next: Neighbour): Break {
    const found = breakBetween(this.#last ?? (isOwnLine(next) ? this.#outer : undefined), next);
    return found === 'cell' && this.isInCell && next.kind !== 'cell' ? 'space' : found;
  }

  add(neighbour: Neighbour): void {
    this.#last = neighbour;
  }

  /** Begins with the children of the next child. */
  childrenOf({ kind }: Neighbour): Neighbours {
    if (kind === 'inline') return new Neighbours(this.#last ?? this.#outer, this.isInCell);
    return new Neighbours(undefined, this.isInCell || kind === 'cell');
  }

  /** Adds a child whose own children have been read: an inline element ends as they do. */
  addWith(element: Neighbour, { last }: Neighbours): void {
    this.#last = element.kind === 'inline' && last && isOwnLine(last) ? last : element;
  }
}

function isOwnLine({ kind }: Neighbour): boolean {
  return kind === 'block' || kind === 'cell';
}

/** All that is kept of one code. */
export interface Tallied<Place> {
  readonly code: number;
  readonly count: number;
  readonly first: Place;
  readonly last: Place;
}

/** A mention of a code, by its place. */
export interface Mention<Place> {
  readonly code: number;
  readonly place: Place;
}

/** Mentions whose places are kept: 20,000 of them weigh about 2 MB. Beyond, they are only counted. */
const mostKept = 20_000;

/**
 * Counts codes in the order in which they are met. Memory has a bound: however many mentions a page holds, each
 * code keeps its first and last place, and the first 20,000 mentions of the page are kept to be gone through.
 */
export class CodeTally<Place> {
  readonly #byCode = new Map<number, { code: number; count: number; first: Place; last: Place }>();
  readonly #kept: Mention<Place>[] = [];
  #total = 0;
  readonly #most: number;

  constructor(most = mostKept) {
    this.#most = most;
  }

  add(code: number, place: Place): void {
    this.#total += 1;
    if (this.#kept.length < this.#most) this.#kept.push({ code, place });
    const one = this.#byCode.get(code);
    if (!one) {
      this.#byCode.set(code, { code, count: 1, first: place, last: place });
      return;
    }
    one.count += 1;
    one.last = place;
  }

  /** Mentions met, kept or not. */
  get total(): number {
    return this.#total;
  }

  /** Mentions that are kept, in document order. */
  get mentions(): readonly Mention<Place>[] {
    return this.#kept;
  }

  codes(): readonly Tallied<Place>[] {
    return [...this.#byCode.values()];
  }
}

import type { PageText, Piece } from './page-text';

/** What stands between two stretches of text on the page. */
export type Break = 'none' | 'space' | 'cell' | 'line';

const rank: Record<Break, number> = { none: 0, space: 1, cell: 2, line: 3 };
const separator: Record<Break, string> = { none: '', space: ' ', cell: '\t', line: '\n' };

/**
 * Joins text in reading order. Breaks are only noted and written before the next text, the strongest one
 * alone, so that nested blocks give one line break and not five.
 */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];
  #pending: Break = 'none';
  /** Whether anything stands before the next text, an empty cell at least. */
  #isBegun = false;

  /** UTF-16 units joined so far. */
  get length(): number {
    return this.#length;
  }

  addBreak(next: Break): void {
    if (rank[next] > rank[this.#pending]) this.#pending = next;
  }

  /** An empty line that the page shows, such as the one between a message's header fields and its body. */
  addEmptyLine(): void {
    this.#write(this.#length === 0 ? '' : '\n');
    this.#pending = 'line';
  }

  /** A cell without text: those behind it stay in their columns. */
  addEmptyCell(): void {
    this.#writeBreak();
    this.#isBegun = true;
  }

  /** Columns before the next cell that belong to cells of the rows above. */
  addColumnsFromAbove(count: number): void {
    for (let at = 0; at < count; at += 1) {
      this.addEmptyCell();
      this.addBreak('cell');
    }
  }

  /** Columns that the cell before spans beside its own. */
  addSpannedColumns(count: number): void {
    for (let at = 0; at < count; at += 1) {
      this.addBreak('cell');
      this.addEmptyCell();
    }
  }

  /** Text that repeats what stands elsewhere, such as a table's header row: detected, never painted. */
  addUnplaced(text: string): void {
    this.#writeBreak();
    this.#write(text);
  }

  /** `text` stands for the units from `from` on of the node's data, as many as it has itself. */
  addText(node: Text, text: string, from = 0): void {
    if (text === '') return;
    this.#writeBreak();
    this.#pieces.push({ node, start: this.#length, from, length: text.length });
    this.#write(text);
  }

  build(): PageText {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  #writeBreak(): void {
    if (this.#isBegun) this.#write(separator[this.#pending]);
    this.#pending = 'none';
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#isBegun ||= text !== '';
    this.#length += text.length;
  }
}

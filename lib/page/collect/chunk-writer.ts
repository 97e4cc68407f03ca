import { type Break, TextBuilder } from '../text/text-builder';
import type { PageChunk } from './page-chunk';

/** UTF-16 units of a chunk: the detector takes about a millisecond for them. */
export const chunkSize = 8_000;
/** UTF-16 units of the text before that a chunk repeats, so that its first lines have their surroundings. */
const contextSize = 1_000;

/**
 * Joins the text of a page to chunks that end between lines. Each repeats the end of the one before, and the header
 * rows of the tables that it lies in, without a place in the page: read, but not found again.
 */
export class ChunkWriter {
  #builder = new TextBuilder();
  #fresh = 0;
  #read = 0;
  #texts = 0;

  /** Texts that have been added so far, of all chunks. */
  get texts(): number {
    return this.#texts;
  }

  /** Whether the chunk is full: it should end at the next line break. */
  get isFull(): boolean {
    return this.#fresh >= chunkSize;
  }

  addBreak(kind: Break): void {
    this.#builder.addBreak(kind);
  }

  addText(node: Text, text: string, from: number): void {
    this.#builder.addText(node, text, from);
    this.#texts += 1;
    this.#fresh += text.length;
    this.#read += text.length;
  }

  addEmptyCell(): void {
    this.#builder.addEmptyCell();
  }

  addColumnsFromAbove(count: number): void {
    this.#builder.addColumnsFromAbove(count);
  }

  addSpannedColumns(count: number): void {
    this.#builder.addSpannedColumns(count);
  }

  /** Counts text as read that has nothing to show, such as the white space between two blocks. */
  skip(length: number): void {
    this.#read += length;
  }

  /** Text that repeats what stands elsewhere, such as a table's header row, on a line of its own. */
  addUnplaced(text: string): void {
    this.#builder.addUnplaced(text);
    this.#builder.addBreak('line');
  }

  /** Ends the chunk and begins the next one, below the header rows given. */
  take(headers: readonly string[]): PageChunk {
    const chunk = { ...this.#builder.build(), read: this.#read };
    this.#builder = new TextBuilder();
    this.#fresh = 0;
    for (const header of headers) this.addUnplaced(header);
    const context = endOf(chunk.text);
    if (context !== '') this.addUnplaced(context);
    return chunk;
  }
}

/** The last whole lines of a text. */
function endOf(text: string): string {
  const end = text.slice(-contextSize);
  return end.length < text.length ? end.slice(end.indexOf('\n') + 1) : end;
}

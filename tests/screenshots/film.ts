import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** ms that a frame of a movement is shown. */
const stepMs = 50;
/** Frames of a movement from place to place. */
const steps = 12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The arrow that browsers leave out of their pictures. */
const arrow = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="26" viewBox="0 0 20 26">
  <path d="M2 1v19l5-4 4 8 3-2-4-7h7z" fill="#111" stroke="#fff" stroke-width="1.5"/></svg>`,
);

/** Takes a film of a page frame by frame, with the pointer that moves over it. */
export class Film {
  readonly #page: Page;
  readonly #frames: Buffer[] = [];
  readonly #delays: number[] = [];
  #pointer: Point = { x: 480, y: 560 };

  constructor(page: Page) {
    this.#page = page;
  }

  /** Shows what is there now for so many ms. */
  async hold(ms: number): Promise<void> {
    const picture = await this.#page.screenshot({ caret: 'hide' });
    const { x, y } = this.#pointer;
    const place = { input: arrow, left: Math.round(x), top: Math.round(y) };
    this.#frames.push(await sharp(picture).composite([place]).png().toBuffer());
    this.#delays.push(ms);
  }

  /** Moves the pointer as a hand does: quick at first, slow at the end. */
  async moveTo({ x, y }: Point): Promise<void> {
    const from = this.#pointer;
    for (let step = 1; step <= steps; step++) {
      const part = 1 - (1 - step / steps) ** 3;
      this.#pointer = { x: from.x + part * (x - from.x), y: from.y + part * (y - from.y) };
      await this.#page.mouse.move(this.#pointer.x, this.#pointer.y);
      await this.hold(stepMs);
    }
  }

  /** Turns the wheel, and shows how the page or the card follows. */
  async wheel(deltaY: number, turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      await this.#page.mouse.wheel(0, deltaY);
      await this.#page.waitForTimeout(stepMs);
      await this.hold(2 * stepMs);
    }
  }

  /** ms that the film takes. */
  get length(): number {
    return this.#delays.reduce((sum, ms) => sum + ms, 0);
  }

  /** Writes an animated WebP that begins again at its end. */
  async write(path: string): Promise<void> {
    await sharp(this.#frames, { join: { animated: true } })
      .webp({ delay: this.#delays, loop: 0, quality: 70, minSize: true, mixed: true, effort: 4 })
      .toFile(path);
  }
}

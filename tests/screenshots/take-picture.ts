import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** Colours of a picture: enough for text and six classes, and a quarter of the size. */
const colours = 128;

/** Writes a picture of a page, or of all of it that can be scrolled to, into `docs/screenshots`. */
export async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await writePicture(await page.screenshot({ fullPage, caret: 'hide' }), name);
}

/** Writes a picture that has been taken into `docs/screenshots`. */
export async function writePicture(picture: Buffer, name: string): Promise<void> {
  const path = `docs/screenshots/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await sharp(picture).png({ palette: true, colours, effort: 10 }).toFile(path);
}

import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { locales } from '@/data/locales';

/** The narrowest bounds among the stores of Chrome, Edge, Firefox and Safari, in characters. */
const bounds = { name: 30, summary: 132, descriptionLeast: 250, descriptionMost: 4_000 };

function storeText(locale: string) {
  const text = readFileSync(`docs/store/${locale}.md`, 'utf8');
  const [, name = '', summary = '', description = ''] =
    /^# (.+)\n\n(.+)\n\n## .+\n\n([\s\S]+)$/.exec(text)?.map((part) => part.trim()) ?? [];
  return { name, summary, description };
}

/** Parts, points and headings: what is told in one language is told in all. */
const shapeOf = (description: string) =>
  description.split('\n').map((line) => (line === line.toUpperCase() ? 'heading' : line.slice(0, 1) === '•'));

describe.each([...locales.keys()])('The text for the stores in %s', (locale) => {
  const { name, summary, description } = storeText(locale);

  test('says what the extension says of itself', () => {
    const words = JSON.parse(readFileSync(`data/text/${locale}/interface.json`, 'utf8'));
    expect([name, summary]).toEqual([words['extension.name'], words['extension.description']]);
  });

  test('fits every store', () => {
    expect(name.length).toBeLessThanOrEqual(bounds.name);
    expect(summary.length).toBeLessThanOrEqual(bounds.summary);
    expect(description.length).toBeGreaterThanOrEqual(bounds.descriptionLeast);
    expect(description.length).toBeLessThanOrEqual(bounds.descriptionMost);
  });

  test('is plain text, without markup and links', () => {
    expect(description).not.toMatch(/https?:|[<>*_#`]|\]\(/);
  });

  test('tells the same as in the other languages', () => {
    expect(shapeOf(description)).toEqual(shapeOf(storeText('en').description));
  });

  test('has pictures of the size that stores ask for', async () => {
    const pictures = globSync(`docs/store/${locale}/*.png`);
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      expect(await sharp(picture).metadata(), picture).toMatchObject({
        width: 1280,
        height: 800,
        hasAlpha: false,
      });
    }
  });
});

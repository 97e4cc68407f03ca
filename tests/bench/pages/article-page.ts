import { seededRandom } from '@/scripts/demo/call-log/random';

const words = [
  'the',
  'river',
  'of',
  'a',
  'winter',
  'morning',
  'and',
  'light',
  'under',
  'old',
  'bridge',
  'where',
  'people',
  'wait',
  'for',
  'market',
  'boats',
  'with',
  'bread',
  'letters',
  'from',
  'north',
  'hills',
  'that',
  'nobody',
  'remembers',
  'until',
  'evening',
  'comes',
  'over',
  'quiet',
  'gardens',
  'in',
  '2019',
  'about',
  '350',
  'houses',
] as const;
const first = words[0];

/** An article of about `length` characters in paragraphs, with numbers in it and no word of SIP. */
export function articlePage(length: number, seed: number): string {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const count = random.between(60, 120);
    const text = Array.from({ length: count }, () => random.pick([first, ...words])).join(' ');
    paragraphs.push(`<p>${text}.</p>`);
    written += text.length;
  }
  return `<!doctype html><meta charset="utf-8"><title>Article</title><article>${paragraphs.join('\n')}</article>`;
}

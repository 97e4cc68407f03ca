import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/styles/tokens.css', 'utf8');
const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];

function luminance(colour = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('Colours in the %s scheme', (scheme) => {
  const colours = new Map(tokens.map(([, name, light, dark]) => [name, scheme === 'light' ? light : dark]));
  const texts = [...colours.keys()].filter((name) => name && /^(text|accent|class)/.test(name));

  // WCAG 2.2, 1.4.3: text.
  test.each(texts)('%s can be read on both surfaces', (name) => {
    for (const surface of ['surface', 'surface-raised']) {
      expect(contrast(colours.get(name), colours.get(surface))).toBeGreaterThanOrEqual(4.5);
    }
  });

  // WCAG 2.2, 1.4.11: what shows a control or focus.
  test.each(['line-strong', 'focus'])('%s stands out of the surface', (name) => {
    expect(contrast(colours.get(name), colours.get('surface'))).toBeGreaterThanOrEqual(3);
  });
});

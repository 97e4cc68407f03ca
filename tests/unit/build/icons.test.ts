import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon, iconFiles } from '@/scripts/icons/icon-files';
import { readManifest } from './read-manifest';

/** What two drawings of the same may differ by: libraries round differently. 0 to 255 */
const most = 3;

describe('The icons (npm run icons draws them)', () => {
  test.each(iconFiles)('%s is what its source says', async (file, size) => {
    const [kept, drawn] = await Promise.all(
      [file, await drawIcon(size)].map((each) => sharp(each).raw().toBuffer({ resolveWithObject: true })),
    );
    expect(kept?.info).toMatchObject({ width: size, height: size });
    const differ = kept?.data.filter((value, at) => Math.abs(value - (drawn?.data[at] ?? -1)) > most);
    expect(differ?.length).toBe(0);
  });

  test.each(['chrome', 'firefox', 'safari'] as const)('the manifest for %s names every size', (target) => {
    const sizes = iconFiles.filter(([file]) => file.startsWith('public/')).map(([, size]) => size);
    expect(readManifest(target).icons).toEqual(
      Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`])),
    );
  });
});

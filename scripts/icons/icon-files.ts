import sharp from 'sharp';

/** Up to this size an icon is drawn with less in it. px */
const smallUpTo = 32;
/** px of an icon in SVG's own size, at 72 dots per inch. */
const drawnAt = { 'icon-small': 16, icon: 128 } as const;

/** Every icon by its file: in the extension for toolbars, tabs and lists of extensions; beside it for the stores. */
export const iconFiles: readonly (readonly [file: string, size: number])[] = [
  ...[16, 24, 32, 48, 64, 96, 128].map((size) => [`public/icon/${size}.png`, size] as const),
  ...[128, 300, 1024].map((size) => [`docs/store/icon-${size}.png`, size] as const),
];

/** An icon as PNG, drawn from its SVG source at a size in px. */
export function drawIcon(size: number): Promise<Buffer> {
  const source = size <= smallUpTo ? 'icon-small' : 'icon';
  const density = (72 * size) / drawnAt[source];
  return sharp(`scripts/icons/${source}.svg`, { density })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

import { highlightNameOf } from './highlight-names';

/**
 * Colours that stay apart for colour-blind readers and show on light and dark pages alike: a thin line
 * under the code and a breath of the same colour behind it. The text keeps the page's own colour.
 */
const colours: Record<number, string> = {
  1: '100 116 139',
  2: '13 148 136',
  3: '124 58 237',
  4: '217 119 6',
  5: '225 29 72',
  6: '190 24 93',
};

/** Style rules of all highlights. */
export const highlightStyles = Object.entries(colours)
  .map(
    ([digit, rgb]) =>
      `::highlight(${highlightNameOf(Number(digit) * 100)}){` +
      `background-color:rgb(${rgb}/.16);text-decoration:underline 2px rgb(${rgb}/.9)}`,
  )
  .join('');

import type { Settings } from './setting-values';

/** By how much each text size is larger than the normal one. */
export const textScale: Readonly<Record<Settings['textSize'], number>> = {
  small: 0.9,
  normal: 1,
  large: 1.15,
  huge: 1.35,
};

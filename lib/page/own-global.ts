import './card/card-contract';
import './clues/clue-reader-contract';
import './detector/detector-contract';
import './scanner/scanner-contract';
import './settings/site-contract';
import './visit/visit-contract';

/** What scripts of ours hand over to each other in the content script's own world. */
type OwnGlobal =
  | 'sipLensCard'
  | 'sipLensClueReader'
  | 'sipLensDetector'
  | 'sipLensLifetime'
  | 'sipLensScanner'
  | 'sipLensSite'
  | 'sipLensVisit';

/**
 * What a script of ours has handed over, or undefined. An element of the page whose `id` is one of these names would
 * answer for it otherwise: the page's elements are globals in our world, too.
 */
export function ownGlobal<Name extends OwnGlobal>(name: Name): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}

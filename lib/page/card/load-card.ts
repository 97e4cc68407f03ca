import { loadOwnScript } from '../load-own-script';
import type { Card } from './card-contract';

/**
 * Loads the card into this frame: React stays out of every page on which nobody rests on a code. Throws when the
 * extension has gone, or the document is XML, in which react-dom cannot even load.
 */
export function loadCard(): Promise<Card> {
  return loadOwnScript('/card.js', 'sipLensCard');
}

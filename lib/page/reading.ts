import type { Match } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import type { Detector } from './detector/detector-contract';
import { type FindSettings, findCodes } from './find-codes';
import { bandAround } from './text/band';
import { readVisibleText, type VisibleText } from './text/read-visible-text';

/** What stands in view, and the codes in it. */
export interface Reading extends VisibleText {
  readonly matches: readonly Match[];
}

/** Viewports above and below the visible one that are read ahead of a scroll. */
const margin = 1;

/** Text in and near the viewport of a frame. */
export function readView(document: Document): VisibleText {
  return readVisibleText(document, bandAround(document.defaultView?.innerHeight ?? 0, margin));
}

/** Finds the codes in what has been read, with what is known of the page. */
export function findInView(
  view: VisibleText,
  detector: Detector,
  page: PageContext | undefined,
  settings: FindSettings,
): Reading {
  return { ...view, matches: findCodes(detector, view.text, settings, page) };
}

import type { Match } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import type { Detector } from './detector/detector-contract';
import { type FindSettings, findCodes } from './find-codes';
import type { Point } from './point';
import { bandAround } from './text/band';
import { elementsOnShow } from './text/on-show';
import { readVisibleText, type VisibleText } from './text/read-visible-text';
import type { SliceMemory } from './text/slice-memory';

/** What stands in view, and the codes in it. */
export interface Reading extends VisibleText {
  readonly matches: readonly Match[];
}

/** Viewports above and below the visible one that are read ahead of a scroll. */
const margin = 1;

/** Text in and near the viewport of a frame, and surely what stands at `point`, in CSS px of client coordinates. */
export function readView(document: Document, memory: SliceMemory, point?: Point): VisibleText {
  const band = bandAround(document.defaultView?.innerHeight ?? 0, margin);
  return readVisibleText(document, band, elementsOnShow(document, point), memory);
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

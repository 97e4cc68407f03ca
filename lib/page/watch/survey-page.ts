import { emptyPage, type PageContext } from '@/lib/detect/page-context';
import type { Detector } from '../detector/detector-contract';
import { textChunks } from './text-chunks';

/** Reads all text of a tree and says what the page is about. A generator, to run in idle slices. */
export function* surveyPage(root: Node, { surveyText }: Detector): Generator<void, PageContext, void> {
  let context = emptyPage;
  for (const chunk of textChunks(root)) {
    context = surveyText(chunk, context);
    yield;
  }
  return context;
}

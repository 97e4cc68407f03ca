import { emptyPage, type PageContext } from '@/lib/detect/page-context';
import type { Detector } from '../detector/detector-contract';
import { readTextOf } from './text-chunk';
import { textChunks } from './text-chunks';

/** UTF-16 units that tell what a page is about: of a log of megabytes, the rest says nothing else. */
const enough = 500_000;

/** Says what a page is about from the first half megabyte of its text. A generator, to run in idle slices. */
export function* surveyPage(root: Node, { surveyText }: Detector): Generator<void, PageContext, void> {
  let context = emptyPage;
  let read = 0;
  for (const chunk of textChunks(root)) {
    const text = readTextOf(chunk);
    context = surveyText(text, context);
    read += text.length;
    if (read > enough) break;
    yield;
  }
  return context;
}

import { foldText } from '@/lib/detect/fold-text';
import { landmarkReader } from '@/lib/detect/landmarks';
import { emptyPage, type PageContext } from '@/lib/detect/page-context';

/** UTF-16 units of a long text that are read, in even samples: enough to know what a page is about. */
const sampleLength = 1024;
const mostSamples = 64;

/**
 * Reads what a text says of its page: how much SIP, how much of other protocols. A huge page can be surveyed slice by
 * slice: pass the context so far as `before`.
 */
export function surveyText(text: string, before: PageContext = emptyPage): PageContext {
  return surveyFolded(foldText(text).text, before);
}

/** The same for a text that is folded already. */
export function surveyFolded(text: string, before: PageContext = emptyPage): PageContext {
  const read = landmarkReader(text);
  const step = Math.max(sampleLength, Math.ceil(text.length / mostSamples));
  let { onlySip, oftenSip, other } = before;
  for (let from = 0; from < text.length; from += step) {
    const landmarks = read(from, Math.min(from + sampleLength, text.length));
    onlySip += landmarks.onlySip.length;
    oftenSip += landmarks.oftenSip.length;
    other += landmarks.other.length;
  }
  return { onlySip, oftenSip, other };
}

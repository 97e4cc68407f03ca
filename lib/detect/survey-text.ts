import { foldText } from '@/lib/detect/fold-text';
import { type Landmarks, readLandmarks } from '@/lib/detect/landmarks';
import { emptyPage, type PageContext } from '@/lib/detect/page-context';

/**
 * Reads what a text says of its page: how much SIP, how much of other protocols. One linear pass, so a huge page
 * can be surveyed slice by slice: pass the context so far as `before`.
 */
export function surveyText(text: string, before: PageContext = emptyPage): PageContext {
  return countLandmarks(readLandmarks(foldText(text).text), before);
}

/** Adds landmarks to what is known of the page. */
export function countLandmarks(landmarks: Landmarks, before: PageContext = emptyPage): PageContext {
  return {
    onlySip: before.onlySip + landmarks.onlySip.length,
    oftenSip: before.oftenSip + landmarks.oftenSip.length,
    other: before.other + landmarks.other.length,
  };
}

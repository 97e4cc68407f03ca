import type { LandmarkMap } from '@/lib/detect/landmark-map';
import type { LineWindow } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';

/** UTF-16 units to each side that count as the same message or paragraph. */
const nearby = 800;
/** Words of SIP's own, against one of another protocol, that show for sure what a page is about. */
const firmly = 3;
/** Words of telephony, without one of another protocol, that show what a page without a word of SIP's own is about. */
const oftenEnough = 3;

/** What the other words of the number's line say. */
export function weighLine(landmarks: LandmarkMap, { start, end }: LineWindow): Evidence[] {
  const evidence: Evidence[] = [];
  if (landmarks.count('onlySip', start, end) > 0) evidence.push({ rule: 'sip-on-line', weight: 3 });
  else {
    const often = landmarks.count('oftenSip', start, end);
    if (often > 0) evidence.push({ rule: 'telephony-on-line', weight: Math.min(often, 2) });
  }
  if (landmarks.count('other', start, end) > 0) evidence.push({ rule: 'other-protocol-on-line', weight: -3 });
  return evidence;
}

/** What the lines around say, other matches among them, and the page as a whole. */
export function weighSurroundings(
  landmarks: LandmarkMap,
  page: PageContext,
  start: number,
  toNextMatch: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  const only = landmarks.count('onlySip', start - nearby, start + nearby) + (toNextMatch < nearby ? 1 : 0);
  if (only > 0) evidence.push({ rule: 'sip-nearby', weight: 2 });
  else {
    const often = landmarks.count('oftenSip', start - nearby, start + nearby);
    if (often > 0) evidence.push({ rule: 'telephony-nearby', weight: Math.min(often / 2, 1.5) });
  }
  const toOther = landmarks.distance('other', start, nearby);
  if (toOther < Math.min(nearby, toNextMatch) && toOther < landmarks.distance('onlySip', start, nearby)) {
    const outnumbered = landmarks.count('other', start - nearby, start + nearby) >= only;
    evidence.push({ rule: 'other-protocol-nearby', weight: outnumbered ? -2 : -1 });
  }
  // A page full of SIP makes up for a number that stands far from the next word of SIP.
  const isFirm = only === 0 && page.onlySip > firmly * (1 + page.other);
  if (page.onlySip > page.other) evidence.push({ rule: 'page-about-sip', weight: isFirm ? 2 : 1 });
  else if (page.oftenSip >= oftenEnough && page.other === 0)
    evidence.push({ rule: 'page-about-telephony', weight: 1 });
  else if (page.other > 4 * page.onlySip) evidence.push({ rule: 'page-about-others', weight: -1 });
  return evidence;
}

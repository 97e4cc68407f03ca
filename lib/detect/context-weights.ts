import type { Candidate } from '@/lib/detect/find-candidates';
import { countBetween, type Landmarks, nearestDistance } from '@/lib/detect/landmarks';
import type { Evidence } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';

/** UTF-16 units to each side that count as the same message or paragraph. */
const nearby = 800;

/** What the other words of the number's line say. */
export function weighLine(landmarks: Landmarks, { line }: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  const often = countBetween(landmarks.oftenSip, line.start, line.end);
  if (countBetween(landmarks.onlySip, line.start, line.end) > 0)
    evidence.push({ rule: 'sip-on-line', weight: 3 });
  else if (often > 0) evidence.push({ rule: 'telephony-on-line', weight: Math.min(often, 2) });
  if (countBetween(landmarks.other, line.start, line.end) > 0)
    evidence.push({ rule: 'other-protocol-on-line', weight: -3 });
  return evidence;
}

/** What the lines around say, and the page as a whole. */
export function weighSurroundings(landmarks: Landmarks, page: PageContext, { start }: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  const often = countBetween(landmarks.oftenSip, start - nearby, start + nearby);
  const only = countBetween(landmarks.onlySip, start - nearby, start + nearby);
  if (only > 0) evidence.push({ rule: 'sip-nearby', weight: 2 });
  else if (often > 0) evidence.push({ rule: 'telephony-nearby', weight: Math.min(often / 2, 1.5) });
  if (nearestDistance(landmarks.other, start) < Math.min(nearby, nearestDistance(landmarks.onlySip, start))) {
    const outnumbered = countBetween(landmarks.other, start - nearby, start + nearby) >= only;
    evidence.push({ rule: 'other-protocol-nearby', weight: outnumbered ? -2 : -1 });
  }
  if (page.onlySip > page.other) evidence.push({ rule: 'page-about-sip', weight: 1 });
  return evidence;
}

import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';
import { mostWithoutSip } from '@/lib/detect/certainty';
import { weighLine, weighSurroundings } from '@/lib/detect/context-weights';
import { isBelowSipHeading } from '@/lib/detect/heading-above';
import { type Judged, says, saysSip, total } from '@/lib/detect/judged';
import { weighLabelAbove } from '@/lib/detect/label-above';
import type { LandmarkMap } from '@/lib/detect/landmark-map';
import { lineWindows } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { nearestDistance } from '@/lib/detect/nearest-distance';
import type { PageContext } from '@/lib/detect/page-context';
import { weighAlignedHeading } from '@/lib/detect/read-aligned-cell';
import { cellReader } from '@/lib/detect/read-table-cell';
import { isBelowRoute } from '@/lib/detect/route-above';
import { otherColumn } from '@/lib/detect/weigh-header';

/** What a number can weigh below a heading that says SIP. */
const mostBelowHeading = 8;
/** UTF-16 units between two constants of one list, comments included. */
const besideConstants = 480;

/** Weighs the numbers left over with their table, the lines around and the page. */
export function judgeBySurroundings(
  text: string,
  landmarks: LandmarkMap,
  page: PageContext,
  judged: readonly Judged[],
  threshold: number,
): void {
  const { starts, keyed, named, codes } = readFound(judged);
  const readCell = cellReader(text);
  const lineAt = lineWindows(text);
  const about = { ...page, onlySip: page.onlySip + starts.length };
  for (const one of judged) {
    const { code, start, number, onLine } = one;
    if (one.kind || !codePhrases.has(code)) continue;
    const line = lineAt(start);
    const cell = readCell(start, line);
    if (cell) one.cell = cell;
    const header = cell?.header ?? weighLabelAbove(text, line) ?? weighAlignedHeading(text, line, start);
    const own: Evidence[] = [...number.evidence];
    // What parts the columns of a call flow is no table, and a phrase in the next cell says more than a header.
    const speaks = says(own, 'ladder-rung') || (says(own, 'phrase') && header?.weight !== otherColumn);
    if (header && !(header.weight < 0 && speaks)) own.push(header);
    if (total(own) <= 0) continue;
    if (codes.has(code)) own.push({ rule: 'code-elsewhere', weight: 1 });
    if (says(own, 'constant') && nearestDistance(named, start) < besideConstants) {
      own.push({ rule: 'among-constants', weight: 3 });
    }
    // An API that names its SIP status has another status of its own.
    if (says(own, 'status-label') && nearestDistance(keyed, start) < 500) {
      own.push({ rule: 'sip-key-beside', weight: -3 });
    }
    if (httpCodes.has(code) && isBelowRoute(text, line, start)) {
      own.push({ rule: 'below-a-route', weight: -9 });
    }
    const around = weighSurroundings(landmarks, about, start, nearestDistance(starts, start));
    if (about.onlySip === 0 && !saysSip(around) && !says(around, 'page-about-telephony')) continue;
    const most = header && header.weight > mostWithoutSip ? mostBelowHeading : mostWithoutSip;
    const of = { own, most, onLine: number.sum <= 0 ? weighLine(landmarks, line) : onLine, around };
    const listed = { rule: 'sip-heading', weight: 2 };
    if (certainty(of) >= threshold) settle(one, of);
    else if (isBelowSipHeading(text, line, start, says(own, 'status-label'))) {
      // The heading says what the list is about, whatever stands beside the list.
      const inList = {
        ...of,
        own: [...own, listed],
        most: mostBelowHeading,
        around: around.filter(({ weight }) => weight > 0),
      };
      if (certainty(inList) >= threshold) settle(one, inList);
    }
  }
}

/** What is found already, with rising offsets. */
interface Found {
  readonly starts: number[];
  /** Behind a key of SIP's own. */
  readonly keyed: number[];
  /** Constants that have their code's phrase as their name. */
  readonly named: number[];
  readonly codes: Set<number>;
}

function readFound(judged: readonly Judged[]): Found {
  const found: Found = { starts: [], keyed: [], named: [], codes: new Set() };
  for (const { kind, code, start, number } of judged) {
    if (!kind) continue;
    found.starts.push(start);
    found.codes.add(code);
    if (says(number.evidence, 'sip-key')) found.keyed.push(start);
    if (says(number.evidence, 'constant') && says(number.evidence, 'phrase-before')) found.named.push(start);
  }
  return found;
}

/** What speaks for and against a number, by where it stands. */
interface Sides {
  readonly own: readonly Evidence[];
  /** What `own` counts at most. */
  readonly most: number;
  readonly onLine: readonly Evidence[];
  readonly around: readonly Evidence[];
}

/** Line and surroundings say the same of SIP, so only the one that says more of it counts. */
function certainty({ own, most, onLine, around }: Sides): number {
  const positive = (evidence: readonly Evidence[]) => total(evidence.filter(({ weight }) => weight > 0));
  const sip = Math.max(positive(onLine), positive(around));
  if (sip === 0) return 0;
  return Math.min(total(own), most) + sip + total([...onLine, ...around].filter(({ weight }) => weight < 0));
}

function settle(one: Judged, { own, onLine, around }: Sides): void {
  one.kind = 'contextual';
  one.evidence = [...own, ...onLine, ...around];
}

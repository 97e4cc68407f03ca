import { codePhrases } from '@/data/code-phrases';
import { weighLine, weighSurroundings } from '@/lib/detect/context-weights';
import { type Candidate, findCandidates } from '@/lib/detect/find-candidates';
import { foldText } from '@/lib/detect/fold-text';
import { isBelowSipHeading } from '@/lib/detect/heading-above';
import { weighLabelAbove } from '@/lib/detect/label-above';
import { type LandmarkMap, mapLandmarks } from '@/lib/detect/landmark-map';
import { type LineWindow, lineWindows } from '@/lib/detect/line-window';
import type { Evidence, Match, Strictness } from '@/lib/detect/match';
import { nearestDistance } from '@/lib/detect/nearest-distance';
import type { PageContext } from '@/lib/detect/page-context';
import { weighAlignedHeading } from '@/lib/detect/read-aligned-cell';
import { type Cell, cellReader } from '@/lib/detect/read-table-cell';
import { joinsList } from '@/lib/detect/spread-along-lists';
import { surveyFolded } from '@/lib/detect/survey-text';
import { type NumberWeight, numberWeigher } from '@/lib/detect/weigh-number';

export interface FindOptions {
  readonly strictness?: Strictness;
  /** What the rest of the page says; without it, the text is taken as the whole page. */
  readonly page?: PageContext;
  /** A house's own names whose values are codes, such as `myResult`. */
  readonly keys?: readonly string[];
}

/** A number on its way to a verdict. */
interface Judged {
  readonly candidate: Candidate;
  readonly number: NumberWeight;
  /** What its line says, as far as that could change the verdict. */
  readonly onLine: readonly Evidence[];
  cell?: Cell;
  verdict?: Pick<Match, 'kind' | 'evidence'>;
}

/** Certainty from which a number is marked. */
const thresholds: Record<Strictness, number> = { strict: 7, normal: 5, eager: 4 };
/** What a number can weigh without any word of SIP: less than every threshold but `eager`'s. */
const mostWithoutSip = 4.5;
/** What it can weigh below a heading that says SIP. */
const mostBelowHeading = 8;
/** UTF-16 units between two constants of one list, comments included. */
const besideConstants = 240;
/** What the other words of its line can say against a number at most. */
const mostAgainst = 3;
/** A number that weighs less is something else for sure. */
const impossible = -10;

const total = (evidence: readonly Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Finds the SIP response codes in a text: '\n' stands between visual lines, '\t' between table cells.
 * Offsets are UTF-16 units of `text`; the matches are in order and do not overlap.
 */
export function findMatches(raw: string, options: FindOptions = {}): Match[] {
  const { text, unfold } = foldText(raw);
  const threshold = thresholds[options.strictness ?? 'normal'];
  const landmarks = mapLandmarks(text);
  const judged = judgeByLine(text, landmarks, threshold, options.keys ?? []);
  if (judged.length === 0) return [];
  judgeBySurroundings(text, landmarks, options.page ?? surveyFolded(text), judged, threshold);
  spreadAlongLists(text, judged, threshold);
  const matches: Match[] = [];
  for (const { candidate, number, verdict } of judged) {
    if (!verdict) continue;
    const { kind, evidence } = verdict;
    const start = unfold(candidate.start);
    const end = unfold(candidate.start + number.length - 1) + 1;
    matches.push({ code: candidate.code, start, end, kind, evidence });
  }
  return matches;
}

/** Weighs each number with its own line; what reaches the threshold here is explicit. */
function judgeByLine(
  text: string,
  landmarks: LandmarkMap,
  threshold: number,
  keys: readonly string[],
): Judged[] {
  const weigh = numberWeigher(text, keys);
  const lineAt = lineWindows(text);
  const judged: Judged[] = [];
  let weighed: LineWindow | undefined;
  let lineEvidence: readonly Evidence[] = [];
  const weighLineOf = (start: number) => {
    const line = lineAt(start);
    if (line !== weighed) {
      weighed = line;
      lineEvidence = weighLine(landmarks, line);
    }
    return lineEvidence;
  };
  for (const candidate of findCandidates(text)) {
    const number = weigh(candidate);
    if (number.sum <= impossible) continue;
    if (number.sum <= 0 && !codePhrases.has(candidate.code)) continue;
    if (number.namesSip && number.sum >= threshold + mostAgainst) {
      judged.push({ candidate, number, onLine: [], verdict: explicit(number.evidence) });
      continue;
    }
    const onLine = number.sum <= 0 ? [] : weighLineOf(candidate.start);
    const one: Judged = { candidate, number, onLine };
    const own = number.namesSip ? number.sum : Math.min(number.sum, mostWithoutSip);
    if (number.sum > 0 && own + total(onLine) >= threshold && (number.namesSip || onLine.some(saysSip)))
      one.verdict = explicit(onLine.length === 0 ? number.evidence : [...number.evidence, ...onLine]);
    judged.push(one);
  }
  return judged;
}

const explicit = (evidence: readonly Evidence[]) => ({ kind: 'explicit' as const, evidence });

/** Weighs the numbers left over with their table, the lines around and the page. */
function judgeBySurroundings(
  text: string,
  landmarks: LandmarkMap,
  page: PageContext,
  judged: readonly Judged[],
  threshold: number,
): void {
  const found = judged.filter((one) => one.verdict);
  const starts = found.map((one) => one.candidate.start);
  const keyed = found.filter(isKeyed).map((one) => one.candidate.start);
  const named = found.filter(isNamed).map((one) => one.candidate.start);
  const codes = new Set(found.map((one) => one.candidate.code));
  const readCell = cellReader(text);
  const lineAt = lineWindows(text);
  const about = { ...page, onlySip: page.onlySip + found.length };
  for (const one of judged) {
    const { candidate, number, onLine } = one;
    if (one.verdict || !codePhrases.has(candidate.code)) continue;
    const line = lineAt(candidate.start);
    const cell = readCell(candidate, line);
    if (cell) one.cell = cell;
    const header =
      cell?.header ?? weighLabelAbove(text, line) ?? weighAlignedHeading(text, line, candidate.start);
    const own: Evidence[] = [...number.evidence];
    // What parts the columns of a call flow is no table.
    if (header && !(header.weight < 0 && says(own, 'ladder-rung'))) own.push(header);
    if (total(own) <= 0) continue;
    if (codes.has(candidate.code)) own.push({ rule: 'code-elsewhere', weight: 1 });
    if (says(own, 'constant') && nearestDistance(named, candidate.start) < besideConstants) {
      own.push({ rule: 'among-constants', weight: 3 });
    }
    // An API that names its SIP status has another status of its own.
    if (says(own, 'status-label') && nearestDistance(keyed, candidate.start) < 500) {
      own.push({ rule: 'sip-key-beside', weight: -3 });
    }
    const around = weighSurroundings(
      landmarks,
      about,
      candidate.start,
      nearestDistance(starts, candidate.start),
    );
    if (about.onlySip === 0 && !around.some(saysSip)) continue;
    const most = header && header.weight > mostWithoutSip ? mostBelowHeading : mostWithoutSip;
    const of = { own, most, onLine: number.sum <= 0 ? weighLine(landmarks, line) : onLine, around };
    const listed = { rule: 'sip-heading', weight: 2 };
    if (certainty(of) >= threshold) one.verdict = contextual(of);
    else if (isBelowSipHeading(text, line, candidate.start, says(own, 'status-label'))) {
      // The heading says what the list is about, whatever stands beside the list.
      const inList = {
        ...of,
        own: [...own, listed],
        most: mostBelowHeading,
        around: around.filter(({ weight }) => weight > 0),
      };
      if (certainty(inList) >= threshold) one.verdict = contextual(inList);
    }
  }
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

function contextual({ own, onLine, around }: Sides): NonNullable<Judged['verdict']> {
  return { kind: 'contextual', evidence: [...own, ...onLine, ...around] };
}

/** Telephony alone is not enough: without a word of SIP's own, somewhere, nothing is marked. */
function saysSip({ rule }: Evidence): boolean {
  return rule === 'sip-on-line' || rule === 'sip-nearby';
}

function isKeyed({ number }: Judged): boolean {
  return says(number.evidence, 'sip-key');
}

/** Whether a constant has its code's phrase as its name. */
function isNamed({ number }: Judged): boolean {
  return says(number.evidence, 'constant') && says(number.evidence, 'phrase-before');
}

function says(evidence: readonly Evidence[], name: string): boolean {
  return evidence.some(({ rule }) => rule === name);
}

const endOf = ({ candidate, number }: Judged) => candidate.start + number.length;

/** What is an item of one list with a code is a code: forwards, then backwards. */
function spreadAlongLists(text: string, judged: readonly Judged[], threshold: number): void {
  const joined = (from: Judged, to: Judged) => {
    if (!joinsList(text, endOf(from), to.candidate.start)) return false;
    const delimiter = from.cell?.delimiter ?? to.cell?.delimiter;
    return !delimiter || !text.slice(endOf(from), to.candidate.start).includes(delimiter);
  };
  const spread = (from: Judged | undefined, to: Judged | undefined, isJoined: boolean) => {
    if (
      !from?.verdict ||
      !to ||
      to.verdict ||
      to.number.sum < 0 ||
      !isJoined ||
      !codePhrases.has(to.candidate.code)
    )
      return;
    const evidence = [...to.number.evidence, { rule: 'list-of-codes', weight: threshold }];
    to.verdict = { kind: from.verdict.kind, evidence };
  };
  const joints = judged.map((one, at) => {
    const next = judged[at + 1];
    return next !== undefined && !(one.verdict && next.verdict) && joined(one, next);
  });
  for (let at = 1; at < judged.length; at += 1) spread(judged[at - 1], judged[at], joints[at - 1] === true);
  for (let at = judged.length - 1; at > 0; at -= 1)
    spread(judged[at], judged[at - 1], joints[at - 1] === true);
}

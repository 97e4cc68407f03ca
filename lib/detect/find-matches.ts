import { codePhrases } from '@/data/code-phrases';
import { weighLine, weighSurroundings } from '@/lib/detect/context-weights';
import { type Candidate, findCandidates } from '@/lib/detect/find-candidates';
import { foldText } from '@/lib/detect/fold-text';
import { weighLabelAbove } from '@/lib/detect/label-above';
import { readLandmarks } from '@/lib/detect/landmarks';
import type { Evidence, Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import { joinsList } from '@/lib/detect/spread-along-lists';
import { countLandmarks } from '@/lib/detect/survey-text';
import { type Cell, cellReader } from '@/lib/detect/table-column';
import { type NumberWeight, numberWeigher } from '@/lib/detect/weigh-number';

export interface FindOptions {
  readonly strictness?: Strictness;
  /** What the rest of the page says; without it, the text is taken as the whole page. */
  readonly page?: PageContext;
}

interface Judged {
  readonly candidate: Candidate;
  readonly number: NumberWeight;
  evidence: readonly Evidence[];
  kind: Match['kind'] | undefined;
  cell: Cell | undefined;
}

const thresholds: Record<Strictness, number> = { strict: 7, normal: 5, eager: 4 };
const most = 4.5;
const total = (evidence: readonly Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Finds the SIP response codes in a text: '\n' stands between visual lines, '\t' between table cells.
 * Offsets are UTF-16 units of `text`; the matches are in order and do not overlap.
 */
export function findMatches(raw: string, options: FindOptions = {}): Match[] {
  const { text, unfold } = foldText(raw);
  const threshold = thresholds[options.strictness ?? 'normal'];
  const weigh = numberWeigher(text);
  const readCell = cellReader(text);
  const landmarks = readLandmarks(text);
  const page = options.page ?? countLandmarks(landmarks);
  const all: Judged[] = [];
  const certain: Judged[] = [];
  for (const candidate of findCandidates(text)) {
    const number = weigh(candidate);
    if (number.sum <= -10) continue;
    const line = weighLine(landmarks, candidate);
    const judged: Judged = {
      candidate,
      number,
      evidence: [...number.evidence, ...line],
      kind: undefined,
      cell: undefined,
    };
    const onLine = total(line);
    const own = number.namesSip ? number.sum : Math.min(number.sum, most);
    if (number.sum > 0 && own + onLine >= threshold && (number.namesSip || onLine >= 1)) {
      judged.kind = 'explicit';
      certain.push(judged);
    }
    all.push(judged);
  }
  const seen = {
    ...landmarks,
    onlySip: merge(
      landmarks.onlySip,
      certain.map((one) => one.candidate.start),
    ),
  };
  const codes = new Set(certain.map((one) => one.candidate.code));
  for (const judged of all) {
    const { candidate, number } = judged;
    if (judged.kind || !codePhrases.has(candidate.code)) continue;
    judged.cell = readCell(candidate);
    const column = judged.cell?.header ?? weighLabelAbove(text, candidate);
    const same = codes.has(candidate.code) ? [{ rule: 'code-elsewhere', weight: 1 }] : [];
    // An API that names its SIP status has another status of its own.
    const beside =
      number.evidence.some((one) => one.rule === 'status-label') &&
      certain.some(
        (one) =>
          Math.abs(one.candidate.start - candidate.start) < 500 &&
          one.number.evidence.some((each) => each.rule === 'sip-key'),
      )
        ? -3
        : 0;
    const numberSum = number.sum + (column?.weight ?? 0) + beside;
    if (numberSum <= 0) continue;
    const own = Math.min(numberSum + total(same), column && column.weight > 4 ? 8 : most);
    const line = weighLine(landmarks, candidate);
    const around = weighSurroundings(seen, page, candidate);
    const sip = Math.max(
      total(line.filter((one) => one.weight > 0)),
      total(around.filter((one) => one.weight > 0)),
    );
    const other = total([...line, ...around].filter((one) => one.weight < 0));
    if (sip <= 0) continue;
    if (own + sip + other < threshold) continue;
    judged.kind = 'contextual';
    judged.evidence = [...number.evidence, ...(column ? [column] : []), ...same, ...line, ...around];
  }
  const spread = (from: Judged | undefined, to: Judged | undefined, joined: boolean) => {
    if (!from?.kind || !to || to.kind || !joined || !codePhrases.has(to.candidate.code)) return;
    to.kind = from.kind;
    to.evidence = [...to.number.evidence, { rule: 'list-of-codes', weight: threshold }];
  };
  const joins = all.map((judged, at) => {
    const next = all[at + 1];
    if (next === undefined || !joinsList(text, judged.number.end, next.candidate.start)) return false;
    const delimiter = judged.cell?.delimiter ?? next.cell?.delimiter;
    return (
      delimiter === undefined || !text.slice(judged.number.end, next.candidate.start).includes(delimiter)
    );
  });
  for (let at = 1; at < all.length; at += 1) spread(all[at - 1], all[at], joins[at - 1] ?? false);
  for (let at = all.length - 1; at > 0; at -= 1) spread(all[at], all[at - 1], joins[at - 1] ?? false);
  return all.flatMap(({ candidate, number, kind, evidence }) =>
    kind
      ? [
          {
            code: candidate.code,
            start: unfold(candidate.start),
            end: unfold(number.end - 1) + 1,
            kind,
            evidence,
          },
        ]
      : [],
  );
}

function merge(one: readonly number[], other: readonly number[]): number[] {
  return [...one, ...other].sort((a, b) => a - b);
}

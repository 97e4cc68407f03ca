import { codePhrases } from '@/data/code-phrases';
import { type Candidate, findCandidates } from '@/lib/detect/find-candidates';
import { foldText } from '@/lib/detect/fold-text';
import { countBetween, type Landmarks, readLandmarks } from '@/lib/detect/landmarks';
import type { Evidence, Match, Strictness } from '@/lib/detect/match';
import type { PageContext } from '@/lib/detect/page-context';
import { readPhrase } from '@/lib/detect/read-phrase';
import { allRules } from '@/lib/detect/rules/all-rules';
import { countLandmarks } from '@/lib/detect/survey-text';

export interface FindOptions {
  readonly strictness?: Strictness;
  /** What the rest of the page says; without it, the text is taken as the whole page. */
  readonly page?: PageContext;
}

const thresholds: Record<Strictness, number> = { strict: 7, normal: 5, eager: 4 };

/**
 * Finds the SIP response codes in a text: '\n' stands between visual lines, '\t' between table cells.
 * Offsets are UTF-16 units of `text`; the matches are in order and do not overlap.
 */
export function findMatches(raw: string, options: FindOptions = {}): Match[] {
  const { text, unfold } = foldText(raw);
  const threshold = thresholds[options.strictness ?? 'normal'];
  const rules = allRules.map((rule) => ({
    ...rule,
    pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}y`),
  }));
  const landmarks = readLandmarks(text);
  const page = options.page ?? countLandmarks(landmarks);
  const matches: Match[] = [];
  const judge = (candidate: Candidate) => {
    const known = codePhrases.has(candidate.code);
    const evidence: Evidence[] = [];
    let sum = 0;
    let names = false;
    let end = candidate.start + 3;
    for (const rule of rules) {
      if (!known && !rule.anyNumber) continue;
      rule.pattern.lastIndex = candidate.start;
      if (!rule.pattern.test(text)) continue;
      evidence.push({ rule: rule.name, weight: rule.weight });
      sum += rule.weight;
      if (rule.namesSip) names = true;
      if (rule.weight >= 10 || sum < -10) break;
    }
    const phrase = readPhrase(text, candidate.code, candidate.start);
    if (phrase) {
      if (phrase.adjoins) end = phrase.end;
      const weight = phrase.shared ? (phrase.fit === 'whole' ? 3 : 2) : phrase.fit === 'whole' ? 6 : 3;
      if (!phrase.shared && phrase.fit === 'whole') names = true;
      evidence.push({ rule: 'phrase', weight });
      sum += weight;
    }
    if (sum <= 0) return;
    const own = names ? sum : Math.min(sum, 4);
    const line = lineWeight(landmarks, candidate);
    const add = (kind: Match['kind'], context: Evidence[]) => {
      matches.push({
        code: candidate.code,
        start: unfold(candidate.start),
        end: unfold(end - 1) + 1,
        kind,
        evidence: [...evidence, ...context.filter((one) => one.weight !== 0)],
      });
    };
    const lineEvidence = { rule: 'line', weight: line };
    if (own + line >= threshold && (names || line >= 2)) return add('explicit', [lineEvidence]);
    const near = nearWeight(landmarks, candidate);
    const around = Math.max(line, 0) > near ? line : near + Math.min(line, 0);
    const pageEvidence = { rule: 'page', weight: pageWeight(page) };
    if (own + around + pageEvidence.weight >= threshold)
      add('contextual', [{ rule: 'near', weight: around }, pageEvidence]);
  };
  for (const candidate of findCandidates(text)) judge(candidate);
  return matches;
}

function lineWeight(landmarks: Landmarks, { line }: Candidate): number {
  const only = countBetween(landmarks.onlySip, line.start, line.end);
  const often = countBetween(landmarks.oftenSip, line.start, line.end);
  const other = countBetween(landmarks.other, line.start, line.end);
  const sip = only > 0 ? 3 : Math.min(often, 2);
  return sip - (other > 0 ? (only > 0 ? 1 : 4) : 0);
}

/** UTF-16 units to each side that count as the same message or paragraph. */
const nearby = 800;

function nearWeight(landmarks: Landmarks, { start }: Candidate): number {
  const only = countBetween(landmarks.onlySip, start - nearby, start + nearby);
  const often = countBetween(landmarks.oftenSip, start - nearby, start + nearby);
  const other = countBetween(landmarks.other, start - nearby, start + nearby);
  const sip = only > 0 ? 2 : Math.min(often, 1);
  return sip - (other > only ? 1 : 0);
}

function pageWeight(page: PageContext): number {
  if (page.onlySip === 0) return 0;
  return page.other > page.onlySip ? 0 : 1;
}

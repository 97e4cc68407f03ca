import { codePhrases } from '@/data/code-phrases';
import { mostWithoutSip } from '@/lib/detect/certainty';
import { weighLine } from '@/lib/detect/context-weights';
import { eachCandidate } from '@/lib/detect/each-candidate';
import { type Judged, saysSip, total } from '@/lib/detect/judged';
import type { LandmarkMap } from '@/lib/detect/landmark-map';
import { type LineWindow, lineWindows } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { numberWeigher } from '@/lib/detect/weigh-number';

/** What the other words of its line can say against a number at most. */
const mostAgainst = 3;
/** A number that weighs less is something else for sure. */
const impossible = -10;
const none: readonly Evidence[] = [];

/** Weighs each number with its own line; what reaches the threshold here is explicit. */
export function judgeByLine(
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
  eachCandidate(text, (code, start) => {
    const number = weigh(code, start);
    const { evidence, sum, namesSip } = number;
    if (sum <= impossible || (sum <= 0 && !codePhrases.has(code))) return;
    if (namesSip && sum >= threshold + mostAgainst) {
      judged.push({ code, start, number, onLine: none, kind: 'explicit', evidence });
      return;
    }
    const onLine = sum <= 0 ? none : weighLineOf(start);
    const own = namesSip ? sum : Math.min(sum, mostWithoutSip);
    const isCode = sum > 0 && own + total(onLine) >= threshold && (namesSip || saysSip(onLine));
    judged.push(
      isCode
        ? { code, start, number, onLine, kind: 'explicit', evidence: [...evidence, ...onLine] }
        : { code, start, number, onLine, kind: undefined, evidence },
    );
  });
  return judged;
}

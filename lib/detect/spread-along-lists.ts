import { codePhrases } from '@/data/code-phrases';
import { joinsList } from '@/lib/detect/joins-list';
import { endOf, type Judged } from '@/lib/detect/judged';

/** What is an item of one list with a code is a code: forwards, then backwards. */
export function spreadAlongLists(text: string, judged: readonly Judged[], threshold: number): void {
  const joined = (from: Judged, to: Judged) => {
    if (!joinsList(text, endOf(from), to.start)) return false;
    const delimiter = from.cell?.delimiter ?? to.cell?.delimiter;
    return !delimiter || !text.slice(endOf(from), to.start).includes(delimiter);
  };
  const spread = (from: Judged | undefined, to: Judged | undefined, isJoined: boolean) => {
    if (!from?.verdict || !to || to.verdict || to.number.sum < 0 || !isJoined || !codePhrases.has(to.code))
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

import { codePhrases } from '@/data/code-phrases';
import { joinsList } from '@/lib/detect/joins-list';
import { endOf, type Judged } from '@/lib/detect/judged';

/** What is an item of one list with a code is a code: forwards, then backwards. */
export function spreadAlongLists(text: string, judged: readonly Judged[], threshold: number): void {
  const spread = (from: Judged | undefined, to: Judged | undefined) => {
    if (!from?.kind || !to || to.kind || to.number.sum < 0 || !codePhrases.has(to.code)) return;
    if (!(from.start < to.start ? areItems(text, from, to) : areItems(text, to, from))) return;
    to.kind = from.kind;
    to.evidence = [...to.number.evidence, { rule: 'list-of-codes', weight: threshold }];
  };
  for (let at = 1; at < judged.length; at += 1) spread(judged[at - 1], judged[at]);
  for (let at = judged.length - 1; at > 0; at -= 1) spread(judged[at], judged[at - 1]);
}

/** Whether two neighbours are items of one list, and no neighbouring cells of a table. */
function areItems(text: string, one: Judged, next: Judged): boolean {
  if (!joinsList(text, endOf(one), next.start)) return false;
  const delimiter = one.cell?.delimiter ?? next.cell?.delimiter;
  return !delimiter || !text.slice(endOf(one), next.start).includes(delimiter);
}

import type { SentBy } from '@/lib/detect/clues/clue';
import type { Findings } from '@/lib/detect/clues/verdict/findings';
import { sentByRules } from '@/lib/detect/clues/verdict/sent-by-rules';

/** The role of the sender: as the message shows it, or because the code has only one kind of sender. */
export function sentBy(findings: Findings): SentBy | undefined {
  const shown = sentByRules.find(({ holds }) => holds(findings))?.sentBy;
  const roles = findings.facts?.senders.roles ?? [];
  return shown ?? (roles.length === 1 ? roles[0] : undefined);
}

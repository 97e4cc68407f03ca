import { senderRoles } from '@/data/fact-values';
import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention, type Wording } from '@/lib/compare/wording';

/** In the order of the list, so that two codes with the same senders read the same. */
function rolesOf({ facts }: Entry, { messages }: Wording): string[] {
  return senderRoles.filter((role) => facts.senders.roles.includes(role)).map((role) => messages.roles[role]);
}

/** Who puts the code into a message. */
export const senders: DimensionRule = {
  dimension: 'senders',
  valueOf: ({ facts }) => facts.senders.roles.toSorted().join(),
  describe: (entry, _, wording) =>
    wording.say(wording.messages.senders, { code: mention(entry), roles: rolesOf(entry, wording) }),
  share: (entry, wording) => wording.say(wording.messages.shared.senders, { roles: rolesOf(entry, wording) }),
};

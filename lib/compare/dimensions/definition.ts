import type { definitionKinds } from '@/data/dimensions';
import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

type Definition = Entry['facts']['definition'];

/** Where the code is defined and whether it still stands; another section of one RFC is no difference. */
export const definition: DimensionRule = {
  dimension: 'definition',
  valueOf: ({ facts }) => {
    const found = facts.definition;
    return found.kind === 'unregistered'
      ? `${found.origin} ${found.stacks.join()}`
      : `${found.kind} ${found.rfc}`;
  },
  describe: (entry, _, { messages, say, stackName }) => {
    const found = entry.facts.definition;
    return say(messages.definition[kindOf(found)], {
      code: mention(entry),
      stacks: found.kind === 'unregistered' ? found.stacks.map(stackName) : [],
      rfc: found.kind === 'unregistered' ? '' : found.rfc,
      section: found.kind === 'unregistered' ? '' : found.section,
      deprecatedBy: found.kind === 'deprecated' ? found.deprecatedBy : '',
    });
  },
  share: ({ facts }, { messages, say }) =>
    facts.definition.kind === 'unregistered'
      ? undefined
      : say(messages.shared.definition, { rfc: facts.definition.rfc }),
};

function kindOf(found: Definition): (typeof definitionKinds)[number] {
  return found.kind === 'unregistered' ? `unregistered-${found.origin}` : found.kind;
}

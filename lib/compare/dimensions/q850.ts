import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention, type Wording } from '@/lib/compare/wording';

type Mapping = Entry['facts']['q850']['fromCauses'][number];
const keyOf = ({ cause, condition }: Mapping) => `${cause} ${condition ?? ''}`;

/** The causes of the telephone network that a gateway writes for the code and reads as the code. */
export const q850: DimensionRule = {
  dimension: 'q850',
  valueOf: ({ facts: { q850: causes } }) =>
    [causes.toCause ? keyOf(causes.toCause) : '', ...causes.fromCauses.map(keyOf).toSorted()].join(),
  describe: (entry, other, wording) => {
    const { toCause, fromCauses } = entry.facts.q850;
    // Most codes stand for no cause, so that is worth saying only beside one that does.
    const both = fromCauses.length + other.facts.q850.fromCauses.length > 0;
    return [describeTo(entry, toCause, wording), both ? describeFrom(entry, fromCauses, wording) : '']
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  share: ({ facts }, { messages, say, causeName }) => {
    const { toCause } = facts.q850;
    if (!toCause || toCause.condition === 'unlisted') return undefined;
    return say(messages.shared.q850, { cause: toCause.cause, name: causeName(toCause.cause) });
  },
};

function describeTo(entry: Entry, mapping: Mapping | null, { messages, say, causeName }: Wording): string {
  const code = mention(entry);
  if (!mapping) return say(messages.q850.toNone, { code });
  const message = mapping.condition ? messages.q850.toUnder[mapping.condition] : messages.q850.to;
  return say(message, { code, cause: mapping.cause, name: causeName(mapping.cause) });
}

function describeFrom(entry: Entry, mappings: Mapping[], { messages, say, causeName }: Wording): string {
  const code = mention(entry);
  if (mappings.length === 0) return say(messages.q850.fromNone, { code });
  const causes = mappings.map(({ cause, condition }) =>
    say(condition ? messages.q850.causeUnder[condition] : messages.q850.cause, {
      cause,
      name: causeName(cause),
    }),
  );
  return say(messages.q850.from, { code, causes });
}

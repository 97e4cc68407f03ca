import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

type Header = Entry['facts']['headers'][number];
const keyOf = ({ name, level }: Header) => `${name} ${level}`;

/** The header fields that only one of the two brings, or that bind it more or less. */
export const headers: DimensionRule = {
  dimension: 'headers',
  valueOf: ({ facts }) => facts.headers.map(keyOf).toSorted().join(),
  describe: (entry, other, { messages, say }) => {
    const known = new Set(other.facts.headers.map(keyOf));
    const own = entry.facts.headers.filter((header) => !known.has(keyOf(header)));
    if (own.length === 0) return say(messages.headers.none, { code: mention(entry) });
    return own
      .map(({ name, level }) =>
        say(messages.headers[level], { name, purpose: entry.text.headers[name] ?? '' }),
      )
      .join(' ');
  },
  share: ({ facts }, { messages, say }) =>
    facts.headers.length > 0
      ? say(messages.shared.headers, { headers: facts.headers.map(({ name }) => `\`${name}\``).toSorted() })
      : undefined,
};

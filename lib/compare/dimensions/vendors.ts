import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention, type Wording } from '@/lib/compare/wording';

type Vendor = Entry['facts']['q850']['vendors'][number];
const keyOf = ({ stack, toCause, toCauseName }: Vendor) => `${stack} ${toCause ?? toCauseName ?? ''}`;
const mapped = ({ facts }: Entry) =>
  facts.q850.vendors.filter(({ toCause, toCauseName }) => toCause !== undefined || toCauseName !== undefined);

/** What products turn the code into, where they differ from RFC 3398 or have a name of their own for it. */
export const vendors: DimensionRule = {
  dimension: 'vendors',
  valueOf: (entry) => mapped(entry).map(keyOf).toSorted().join(),
  describe: (entry, other, wording) => {
    const known = new Set(mapped(other).map(keyOf));
    const own = mapped(entry).filter((vendor) => !known.has(keyOf(vendor)));
    const { messages, say } = wording;
    const code = mention(entry);
    if (own.length === 0) return say(messages.vendors.none, { code });
    return say(messages.vendors.some, { code, mappings: own.map((vendor) => sayVendor(vendor, wording)) });
  },
};

function sayVendor(
  { stack, toCause, toCauseName }: Vendor,
  { messages, say, causeName, stackName }: Wording,
): string {
  if (toCause !== undefined) {
    return say(messages.vendors.cause, { stack: stackName(stack), cause: toCause, name: causeName(toCause) });
  }
  return say(messages.vendors.causeName, { stack: stackName(stack), cause: toCauseName ?? '' });
}

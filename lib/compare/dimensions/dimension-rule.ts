import type { Dimension } from '@/data/dimensions';
import type { Entry } from '@/data/registry-shape';
import type { Wording } from '@/lib/compare/wording';

/** How one dimension is compared and put into words. */
export interface DimensionRule {
  dimension: Dimension;
  /** What is compared: two entries agree when it is the same for both. */
  valueOf(entry: Entry): string;
  /** The sentence on one code, given what it is compared with. */
  describe(entry: Entry, other: Entry, wording: Wording): string;
  /** The sentence on both, when they agree in something worth saying. */
  share?(entry: Entry, wording: Wording): string | undefined;
}

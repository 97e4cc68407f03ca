import type { Bench } from '@/tests/bench/bench';
import type { Row } from '@/tests/bench/row';

/** Something that is measured, by the name under which `--only` runs it alone. */
export interface Workload {
  readonly name: string;
  measure(bench: Bench): Promise<Row[]>;
}

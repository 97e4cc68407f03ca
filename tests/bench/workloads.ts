import type { Workload } from '@/tests/bench/workload';
import { pageWithoutSip } from '@/tests/bench/workloads/page-without-sip';
import { scanOfRows } from '@/tests/bench/workloads/scan-of-rows';

/** All that is measured, in the order of the table. */
export const workloads: readonly Workload[] = [pageWithoutSip, scanOfRows];

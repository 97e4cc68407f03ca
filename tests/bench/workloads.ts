import type { Workload } from '@/tests/bench/workload';
import { bytes } from '@/tests/bench/workloads/bytes';
import { detectorSpeed } from '@/tests/bench/workloads/detector-speed';
import { growth } from '@/tests/bench/workloads/growth';
import { hugePre } from '@/tests/bench/workloads/huge-pre';
import { idleTax } from '@/tests/bench/workloads/idle-tax';
import { memory } from '@/tests/bench/workloads/memory';
import { pageWithoutSip } from '@/tests/bench/workloads/page-without-sip';
import { pointerMoves } from '@/tests/bench/workloads/pointer-moves';
import { restToCard } from '@/tests/bench/workloads/rest-to-card';
import { rowsRemoved } from '@/tests/bench/workloads/rows-removed';
import { scanOfRows } from '@/tests/bench/workloads/scan-of-rows';
import { scrollOfPre } from '@/tests/bench/workloads/scroll-of-pre';
import { streaming } from '@/tests/bench/workloads/streaming';

/** All that is measured, in the order of the table. */
export const workloads: readonly Workload[] = [
  pageWithoutSip,
  scanOfRows,
  hugePre,
  scrollOfPre,
  growth,
  streaming,
  idleTax,
  rowsRemoved,
  pointerMoves,
  restToCard,
  memory,
  bytes,
  detectorSpeed,
];

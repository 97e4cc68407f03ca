import { showNumber } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';

/** Whether a row is what it must be, or how far it is from that. */
export function showVerdict({ ofLimit }: Row): string {
  if (ofLimit === undefined) return '';
  return ofLimit <= 1 ? 'met' : `${showNumber(ofLimit)}× the limit`;
}

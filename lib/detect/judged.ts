import type { Evidence, Match } from '@/lib/detect/match';
import type { Cell } from '@/lib/detect/read-table-cell';
import type { NumberWeight } from '@/lib/detect/weigh-number';

/** A number on its way to a verdict. */
export interface Judged {
  readonly code: number;
  /** UTF-16 offset of the first digit. */
  readonly start: number;
  readonly number: NumberWeight;
  /** What its line says, as far as that could change the verdict. */
  readonly onLine: readonly Evidence[];
  /** The table cell that it stands in. */
  cell?: Cell;
  /** How it was found to be a code; undefined as long as it is none. */
  kind: Match['kind'] | undefined;
  /** All that spoke for it and against it so far. */
  evidence: readonly Evidence[];
}

/** UTF-16 offset behind the number, or behind the phrase that follows it. */
export const endOf = ({ start, number }: Judged): number => start + number.length;

/** Certainty that evidence adds up to. */
export function total(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return sum;
}

/** Whether a rule is among the evidence. */
export function says(evidence: readonly Evidence[], name: string): boolean {
  for (const { rule } of evidence) if (rule === name) return true;
  return false;
}

/** Telephony alone is not enough: without a word of SIP's own, somewhere, nothing is marked. */
export function saysSip(evidence: readonly Evidence[]): boolean {
  return says(evidence, 'sip-on-line') || says(evidence, 'sip-nearby');
}

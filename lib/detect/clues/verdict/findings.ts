import type { Clue, ClueKind, ClueOf } from '@/lib/detect/clues/clue';
import type { PhraseFacts } from '@/lib/detect/clues/phrases/phrase-facts';
import type { Scene } from '@/lib/detect/clues/readers/reader';

/** All that is known of a message when the conclusions are drawn. */
export interface Findings {
  readonly code: number;
  readonly method: string | undefined;
  readonly clues: readonly Clue[];
  readonly credentials: Scene['credentials'];
  /** The registry's facts of the code. */
  readonly facts: PhraseFacts | undefined;
  /** The message stands in a log line that speaks of a failure. */
  readonly saysFailure: boolean;
}

/** The first clue of a kind. */
export function clueOf<Kind extends ClueKind>(
  { clues }: Pick<Findings, 'clues'>,
  kind: Kind,
): ClueOf<Kind> | undefined {
  return clues.find((clue): clue is ClueOf<Kind> => clue.kind === kind);
}

/** The Q.850 value of the message: from Reason, from the switch's own header field, or from its log. */
export function q850Of(findings: Pick<Findings, 'clues'>): number | undefined {
  const reasons = findings.clues.filter((clue) => clue.kind === 'reason');
  return (
    reasons.find(({ protocol }) => protocol === 'Q.850')?.cause ??
    clueOf(findings, 'asterisk-cause')?.cause ??
    clueOf(findings, 'hangup-cause')?.cause
  );
}

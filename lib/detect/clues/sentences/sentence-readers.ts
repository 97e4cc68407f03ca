import { causeInSentence } from '@/lib/detect/clues/sentences/cause-in-sentence';
import { methodInSentence } from '@/lib/detect/clues/sentences/method-in-sentence';
import { reasonInSentence } from '@/lib/detect/clues/sentences/reason-in-sentence';
import type { SentenceReader } from '@/lib/detect/clues/sentences/sentence-reader';
import { vendorCodeInSentence } from '@/lib/detect/clues/sentences/vendor-code-in-sentence';

/** All readers of free wording. */
export const sentenceReaders: readonly SentenceReader[] = [
  causeInSentence,
  methodInSentence,
  reasonInSentence,
  vendorCodeInSentence,
];

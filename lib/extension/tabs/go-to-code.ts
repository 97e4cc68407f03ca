import type { FrameFound, ReplyOf, VisitReply } from '@/lib/visit/visit-messages';
import { planSteps } from './plan-steps';
import type { TabVisit } from './tab-visit';

interface GoOptions {
  readonly visit: TabVisit;
  readonly found: readonly FrameFound[];
  readonly by: 1 | -1;
  /** Only places of this code. */
  readonly code?: number;
}

/** Goes to the next or previous code of a tab, from frame to frame; undefined where there is none. */
export async function goToCode({ visit, found, by, code }: GoOptions): Promise<ReplyOf<'at'> | undefined> {
  for (const step of planSteps(visit.frames, found, by, code)) {
    const isAnswer = (reply: VisitReply): reply is ReplyOf<'at' | 'end'> =>
      (reply.type === 'at' || reply.type === 'end') && reply.frame === step.frame;
    const reply = await visit.askFor({ type: 'go', by, code, ...step }, isAnswer);
    if (reply?.type !== 'end') return reply;
  }
  return undefined;
}

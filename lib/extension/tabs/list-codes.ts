import type { FrameFound } from '@/lib/visit/visit-messages';
import type { TabVisit } from './tab-visit';

/**
 * Has every frame of a tab list its codes, those that answer late too, and tells each time that one has found more.
 * A list of a moment ago may do for a step. Ends with `signal`.
 */
export function listCodes(
  visit: TabVisit,
  onFound: (found: readonly FrameFound[]) => void,
  signal: AbortSignal,
  { mayBeKept = false } = {},
): void {
  const byFrame = new Map<string, FrameFound>();
  visit.listen((reply) => {
    if (reply.type === 'here') visit.ask({ type: 'list', frame: reply.frame, mayBeKept });
    if (reply.type !== 'found') return;
    byFrame.set(reply.frame, reply);
    onFound([...byFrame.values()]);
  }, signal);
  for (const { frame } of visit.frames) visit.ask({ type: 'list', frame, mayBeKept });
}

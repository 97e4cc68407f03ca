import { reachTab } from '@/lib/extension/tabs/reach-tab';
import type { TabVisit } from '@/lib/extension/tabs/tab-visit';
import type { ReplyOf, VisitReply } from '@/lib/visit/visit-messages';
import { codeInText } from './code-in-text';
import { openReference } from './open-reference';

/** A tab, as far as it matters here. */
export interface TabOfCommand {
  readonly id?: number | undefined;
  readonly index: number;
  /** Undefined where we may not know it. */
  readonly url?: string | undefined;
}

interface ExplainOptions {
  /** What is selected, where the browser has told it. */
  readonly selected?: string | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Explains the selection of a tab: by its card where a code was detected; else, and where our content script cannot
 * run, by the entry of the number that is selected, else by the list of all codes.
 */
export async function explainInTab(tab: TabOfCommand | undefined, options: ExplainOptions): Promise<void> {
  const explained = tab?.id === undefined ? undefined : await explainOnPage(tab.id, options.frameId);
  if (explained?.code) return;
  const code = codeInText(options.selected ?? explained?.selected ?? '');
  await openReference(code === undefined ? { kind: 'all' } : { kind: 'entry', code }, tab);
}

async function explainOnPage(tabId: number, frameId?: number): Promise<ReplyOf<'explained'> | undefined> {
  const end = new AbortController();
  try {
    const reached = await reachTab(tabId, end.signal, frameId);
    return reached.kind === 'reached' ? await ask(reached.visit, frameId) : undefined;
  } finally {
    end.abort();
  }
}

async function ask(visit: TabVisit, frameId?: number): Promise<ReplyOf<'explained'> | undefined> {
  const frames = frameId === undefined ? await visit.allFrames() : visit.frames;
  const target = frames.find(({ hasFocus }) => hasFocus) ?? frames.find(({ isTop }) => isTop) ?? frames[0];
  if (!target) return undefined;
  const isAnswer = (reply: VisitReply): reply is ReplyOf<'explained'> => reply.type === 'explained';
  return visit.askFor({ type: 'explain', frame: target.frame }, isAnswer);
}

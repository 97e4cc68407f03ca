import { useEffect, useRef, useState } from 'react';
import type { Jump, PageListState } from '@/components/page-list/page-list-state';
import { addUp } from '@/lib/extension/tabs/add-up';
import { goToCode } from '@/lib/extension/tabs/go-to-code';
import { listCodes } from '@/lib/extension/tabs/list-codes';
import { reachTab } from '@/lib/extension/tabs/reach-tab';
import type { TabVisit } from '@/lib/extension/tabs/tab-visit';
import { welcomeLateFrames } from '@/lib/extension/tabs/welcome-late-frames';
import type { FrameFound, FrameHere } from '@/lib/visit/visit-messages';

/** The codes of a tab as they are found, and a way to go to them. */
export interface PageCodesInUse {
  readonly state: PageListState;
  readonly jump: Jump | undefined;
  /** The code whose card was open last on the page. */
  readonly shown: number | undefined;
  readonly go: (code: number, by: 1 | -1) => void;
}

interface Talk {
  readonly visit: TabVisit;
  found: readonly FrameFound[];
}

function lastShown(frames: readonly FrameHere[]): number | undefined {
  const shown = frames.flatMap((frame) => frame.shown ?? []);
  return shown.toSorted((a, b) => b.at - a.at)[0]?.code;
}

function stateOf(found: readonly FrameFound[], expected: number): PageListState {
  const { codes, share, isPicture } = addUp(found, expected);
  if (codes.length > 0 || share < 1) return { kind: 'read', codes, share };
  return { kind: 'unread', why: isPicture ? 'picture' : 'nothing' };
}

/**
 * Lists the codes of a tab for as long as the page that shows them is open: closing it is the cancel. Asks nothing
 * where we are switched off: a frame that has not heard of it yet would still answer, and then fall silent.
 */
export function usePageCodes(tabId: number, isOff: boolean): PageCodesInUse {
  const [state, setState] = useState<PageListState>({ kind: 'waiting' });
  const [jump, setJump] = useState<Jump>();
  const [shown, setShown] = useState<number>();
  const talk = useRef<Talk>(undefined);
  useEffect(() => {
    if (isOff) return setState({ kind: 'unread', why: 'off' });
    setState({ kind: 'waiting' });
    const end = new AbortController();
    void reachTab(tabId, end.signal).then((reached) => {
      if (end.signal.aborted) return;
      if (reached.kind === 'unread') return setState(reached);
      const { visit } = reached;
      talk.current = { visit, found: [] };
      const onFound = (found: readonly FrameFound[]) => {
        talk.current = { visit, found };
        setState(stateOf(found, visit.frames.length));
        setShown(lastShown(visit.frames));
      };
      listCodes(visit, onFound, end.signal);
      welcomeLateFrames(visit, end.signal);
    });
    return () => end.abort();
  }, [tabId, isOff]);
  const go = (code: number, by: 1 | -1) => {
    if (!talk.current) return;
    void goToCode({ ...talk.current, by, code }).then((arrived) => {
      setJump(arrived ? { code, place: { at: arrived.at, total: arrived.total } } : { code });
    });
  };
  return { state, jump, shown, go };
}

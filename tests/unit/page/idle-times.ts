import { vi } from 'vitest';

/** Stands in for the browser's idle times: each runs when the test says so. */
export function fakeIdleTimes(timeRemaining = 50) {
  const waiting = new Map<number, IdleRequestCallback>();
  let handles = 0;
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    handles += 1;
    waiting.set(handles, callback);
    return handles;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  return {
    waiting,
    /** Runs what waits now, and not what it asks for in turn. */
    runOne() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback({ didTimeout: false, timeRemaining: () => timeRemaining });
    },
  };
}

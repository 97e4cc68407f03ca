import { afterEach, describe, expect, test, vi } from 'vitest';
import { runInIdleSlices } from '@/lib/page/watch/idle-slices';
import { fakeIdleTimes } from './idle-times';

/** Work of some steps, each of which takes 1 ms. */
function* work(steps: number, onStep: () => void = () => {}): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    vi.advanceTimersByTime(1);
    onStep();
    yield;
  }
  return 'done';
}

function start(steps: number, timeRemaining?: number, options?: Parameters<typeof runInIdleSlices>[3]) {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  const idle = fakeIdleTimes(timeRemaining);
  const end = new AbortController();
  const [onDone, onStep] = [vi.fn<(result: string) => void>(), vi.fn<() => void>()];
  runInIdleSlices(work(steps, onStep), onDone, end.signal, options);
  return { idle, end, onDone, onStep };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Work in idle slices', () => {
  test('does nothing before the page is idle', () => {
    const { idle, onStep } = start(3);
    expect(onStep).not.toHaveBeenCalled();
    expect(idle.waiting.size).toBe(1);
  });

  test('begins at once when it is told to, and goes on when the page is idle', () => {
    const { idle, onStep } = start(5, undefined, { sliceMs: 2, beginsNow: true });
    expect(onStep).toHaveBeenCalledTimes(2);
    idle.runOne();
    expect(onStep).toHaveBeenCalledTimes(4);
  });

  test('ends within one slice when it is short, and tells its result once', () => {
    const { idle, onDone } = start(3);
    idle.runOne();
    expect(onDone.mock.calls).toEqual([['done']]);
    expect(idle.waiting.size).toBe(0);
  });

  test('pauses after 4 ms, however long the page is idle', () => {
    const { idle, onDone, onStep } = start(10);
    idle.runOne();
    expect(onStep).toHaveBeenCalledTimes(4);
    expect(onDone).not.toHaveBeenCalled();
    idle.runOne();
    expect(onStep).toHaveBeenCalledTimes(8);
    idle.runOne();
    expect(onDone.mock.calls).toEqual([['done']]);
  });

  test('pauses sooner when the page is idle for less', () => {
    const { idle, onStep } = start(10, 2);
    idle.runOne();
    expect(onStep).toHaveBeenCalledTimes(2);
  });

  test('goes on by a step when the page is never idle', () => {
    const { idle, onStep } = start(10, 0);
    idle.runOne();
    expect(onStep).toHaveBeenCalledTimes(1);
  });

  test('ends quietly when it is aborted, and waits for nothing', () => {
    const { idle, end, onDone, onStep } = start(10);
    idle.runOne();
    end.abort();
    expect(idle.waiting.size).toBe(0);
    expect(onStep).toHaveBeenCalledTimes(4);
    expect(onDone).not.toHaveBeenCalled();
  });
});

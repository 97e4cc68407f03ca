import { afterEach, describe, expect, test, vi } from 'vitest';
import { soon } from '@/lib/page/soon';
import { whenIdle } from '@/lib/page/watch/when-idle';
import { fakeIdleTimes } from './idle-times';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('Work for an idle moment', () => {
  test('runs when the page is idle, and hears for how long', () => {
    const idle = fakeIdleTimes(12);
    const work = vi.fn<(remainingMs: number) => void>();
    whenIdle(work, 1_000);
    expect(work).not.toHaveBeenCalled();
    idle.runOne();
    expect(work.mock.calls).toEqual([[12]]);
  });

  test('can be called off', () => {
    const idle = fakeIdleTimes();
    const callOff = whenIdle(() => expect.fail('It has run.'), 1_000);
    callOff();
    expect(idle.waiting.size).toBe(0);
  });

  test('runs all the same in a browser that tells of no such moments, unless it is called off', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    const work = vi.fn<(remainingMs: number) => void>();
    const other = vi.fn<(remainingMs: number) => void>();
    whenIdle(work, 1_000);
    whenIdle(other, 1_000)();
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
    expect(work.mock.calls[0]?.[0]).toBeGreaterThan(0);
    expect(other).not.toHaveBeenCalled();
  });
});

describe('Work that is to run soon', () => {
  test.each([
    ['by its scheduler', { postTask: (work: () => void) => Promise.resolve().then(work) }],
    ['without one', undefined],
    ['with an element of the page in its place', { id: 'scheduler' }],
  ])('runs in a task of its own, in a browser %s', async (_name, scheduler) => {
    vi.stubGlobal('scheduler', scheduler);
    const work = vi.fn<() => void>();
    soon(work);
    expect(work).not.toHaveBeenCalled();
    await expect.poll(() => work.mock.calls).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { TabVisit } from '@/lib/extension/tabs/tab-visit';

const here = (frame: string, isTop: boolean) => ({
  type: 'here',
  frame,
  isTop,
  hasFocus: false,
  shown: null,
});

interface Answer {
  /** ms after the tab has been asked first. */
  readonly at: number;
  readonly message: ReturnType<typeof here>;
  /** From when on a port reaches the frame, in ms after the tab has been asked first. */
  readonly readyAt?: number;
}

/** The frames that are told of a tab in which they answer so. */
async function framesOf(answers: readonly Answer[]): Promise<string[]> {
  const start = Date.now();
  vi.spyOn(browser.tabs, 'connect').mockImplementation(() => {
    const now = Date.now() - start;
    const hear = (listener: (message: object) => void) => {
      for (const { at, message, readyAt = 0 } of answers) {
        if (now >= readyAt) setTimeout(listener, Math.max(at - now, 0), message);
      }
    };
    const none = { addListener: vi.fn() };
    // Cast: a port as far as a visit uses it.
    return { onMessage: { addListener: hear }, onDisconnect: none, disconnect: vi.fn() } as never;
  });
  const end = new AbortController();
  const frames = TabVisit.open(1, end.signal).then((visit) => visit?.allFrames());
  await vi.runAllTimersAsync();
  return ((await frames) ?? []).map(({ frame }) => frame);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('All frames of a tab', () => {
  test('are those that answer one soon after the other', async () => {
    const second = { at: 130, message: here('second', false) };
    const answers = [
      { at: 5, message: here('page', true) },
      { at: 60, message: here('first', false) },
    ];
    expect(await framesOf([...answers, second])).toEqual(['page', 'first', 'second']);
  });

  test('have the page among them, though it is busier than its frame', async () => {
    const page = { at: 900, message: here('page', true) };
    expect(await framesOf([{ at: 5, message: here('frame', false) }, page])).toEqual(['frame', 'page']);
  });

  test('have the page among them, though it was not ready when it was asked', async () => {
    const page = { at: 700, message: here('page', true), readyAt: 600 };
    expect(await framesOf([{ at: 5, message: here('frame', false) }, page])).toEqual(['frame', 'page']);
  });

  test('are told without the page where it does not answer', async () => {
    const page = { at: 10_000, message: here('page', true) };
    expect(await framesOf([{ at: 5, message: here('frame', false) }, page])).toEqual(['frame']);
  });

  test('of a tab that nobody answers from, are none', async () => {
    expect(await framesOf([])).toEqual([]);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '@/lib/page/watch/watch-changes';
import { fakeIdleTimes } from './idle-times';

let end: AbortController;
let onChange: ReturnType<typeof vi.fn<() => void>>;
let idle: ReturnType<typeof fakeIdleTimes>;
let frames: ReturnType<typeof fakeFrames>;
let changes: ReturnType<typeof watchChanges>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<pre>INVITE</pre>';
  idle = fakeIdleTimes();
  frames = fakeFrames();
  end = new AbortController();
  onChange = vi.fn<() => void>();
  changes = watchChanges(document, onChange, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Stands in for the browser's frames: each comes when the test says so. */
function fakeFrames() {
  let waiting: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
  return {
    runOne() {
      const due = waiting;
      waiting = [];
      for (const callback of due) callback(performance.now());
    },
  };
}

/** Lets the observer be told, then as much time pass, then a frame and an idle moment come. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  vi.advanceTimersByTime(ms);
  frames.runOne();
  idle.runOne();
}

const addLine = () => document.body.append(document.createElement('p'));

describe('A page that changes', () => {
  test('is read again after a row was added', async () => {
    addLine();
    await pass(120);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is read again after a text was rewritten', async () => {
    const text = document.querySelector('pre')?.firstChild as Text;
    text.data = 'SIP/2.0 486 Busy Here';
    await pass(120);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each(['scroll', 'toggle'])('is read again after a %s anywhere in it', async (type) => {
    document.body.dispatchEvent(new Event(type));
    await pass(120);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is read again after its window has changed its size', async () => {
    window.dispatchEvent(new Event('resize'));
    await pass(120);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is not read for an attribute, as hosts animate with them', async () => {
    document.querySelector('pre')?.setAttribute('class', 'hot');
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is read at most every 120 ms, however often it changes', async () => {
    addLine();
    await pass(120);
    for (let ms = 0; ms < 1_200; ms += 10) {
      addLine();
      await pass(10);
    }
    const readings = onChange.mock.calls.length;
    expect(readings).toBeGreaterThanOrEqual(9);
    expect(readings).toBeLessThanOrEqual(11);
  });

  test('is read in an idle moment only', async () => {
    addLine();
    await Promise.resolve();
    vi.advanceTimersByTime(1_000);
    frames.runOne();
    expect(onChange).not.toHaveBeenCalled();
    idle.runOne();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is read behind a frame only, when it has laid itself out', async () => {
    addLine();
    await Promise.resolve();
    vi.advanceTimersByTime(1_000);
    idle.runOne();
    expect(onChange).not.toHaveBeenCalled();
    frames.runOne();
    idle.runOne();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is followed into a shadow root', async () => {
    const root = document.body.appendChild(document.createElement('x-log')).attachShadow({ mode: 'open' });
    await pass(200);
    onChange.mockClear();
    root.append('486');
    await pass(200);
    expect(onChange).not.toHaveBeenCalled();
    changes.observe(root);
    root.append('Busy Here');
    await pass(200);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is left alone once the watch has ended, even by what was due', async () => {
    addLine();
    await Promise.resolve();
    end.abort();
    await pass(1_000);
    addLine();
    window.dispatchEvent(new Event('resize'));
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

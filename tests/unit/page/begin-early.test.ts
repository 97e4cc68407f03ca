// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginEarly } from '@/lib/page/begin-early';
import { beginLifetime } from '@/lib/page/lifetime';

const forLogs = ['sipLensLifetime', 'sipLensSite', 'sipLensScanner', 'sipLensDetector'];
let readyState: DocumentReadyState;

beforeEach(() => {
  vi.useFakeTimers();
  readyState = 'loading';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  document.body.innerHTML = '';
});

afterEach(() => {
  globalThis.sipLensLifetime = undefined;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What is loaded into a document in which `meanwhile` happens. */
function loadedAfter(ms: number, meanwhile = () => {}): string[] {
  const loaded: string[] = [];
  beginEarly(document, (name) => loaded.push(name));
  meanwhile();
  vi.advanceTimersByTime(ms);
  return loaded;
}

describe('A document that is still loading', () => {
  test('is begun in after a second', () => {
    expect(loadedAfter(999)).toEqual([]);
    expect(loadedAfter(1_000)).toEqual(['sipLensLifetime']);
  });

  test('is begun in much earlier where it looks like a log, with all that a log needs', () => {
    const showLog = () => {
      document.body.innerHTML = '<pre>INVITE sip:shop@example.com SIP/2.0</pre>';
    };
    expect(loadedAfter(249, showLog)).toEqual([]);
    expect(loadedAfter(250, showLog)).toEqual(forLogs);
  });

  test('and waits for nothing but its scripts is begun in as well', () => {
    const wait = () => {
      readyState = 'interactive';
    };
    expect(loadedAfter(1_000, wait)).toEqual(['sipLensLifetime']);
  });
});

describe('Nothing is loaded into a document', () => {
  test('that has been there from the start, as an empty frame is', () => {
    readyState = 'complete';
    expect(loadedAfter(5_000)).toEqual([]);
  });

  test('that is loaded before the time is over', () => {
    const finish = () => {
      readyState = 'complete';
    };
    expect(loadedAfter(5_000, finish)).toEqual([]);
  });

  test('in which somebody else has begun meanwhile', () => {
    vi.stubGlobal('chrome', { runtime: { id: 'abc' } });
    expect(loadedAfter(5_000, () => void beginLifetime())).toEqual([]);
  });
});

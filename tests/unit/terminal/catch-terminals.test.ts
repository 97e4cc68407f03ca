import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catchTerminals } from '@/lib/terminal/catch-terminals';

/** As xterm.js makes its terminals: a public class around a core, and inner parts that hold the core, too. */
class Terminal {
  readonly _core: object;
  constructor() {
    this._core = Object.assign(Object.create(null), { name: 'core' });
  }
  open(): void {}
  loadAddon(): void {}
  get buffer(): object {
    return {};
  }
}

const hookOf = (value: object) => Object.getOwnPropertyDescriptor(value, '_core');

describe('catching terminals', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
    Reflect.deleteProperty(Terminal.prototype, '_core');
  });

  test('finds each terminal that the page makes, and is gone from all other objects with the first', () => {
    const caught: object[] = [];
    catchTerminals((terminal) => caught.push(terminal));
    expect(hookOf(Object.prototype)).toBeDefined();
    const terminals = [makeTerminal(), makeTerminal()];
    expect(caught).toEqual(terminals);
    expect(hookOf(Object.prototype)).toBeUndefined();
  });

  test('leaves a terminal as it would have been', () => {
    catchTerminals(() => {});
    const terminal = makeTerminal();
    expect(hookOf(terminal)).toEqual({
      value: terminal._core,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });

  test('passes over objects that have a core and are no terminal', () => {
    const caught: object[] = [];
    catchTerminals((terminal) => caught.push(terminal));
    const part: { _core?: object } = {};
    part._core = {};
    expect(caught).toEqual([]);
    expect(Object.keys(part)).toEqual(['_core']);
    expect(hookOf(Object.prototype)).toBeDefined();
  });

  test('gives up after half a minute', () => {
    catchTerminals(() => {});
    vi.advanceTimersByTime(30_000);
    expect(hookOf(Object.prototype)).toBeUndefined();
  });
});

/** Class fields of a test are defined, not set; xterm.js sets its own. */
function makeTerminal(): Terminal {
  const terminal = Object.create(Terminal.prototype);
  terminal._core = { name: 'core' };
  return terminal;
}

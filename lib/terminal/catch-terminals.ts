import { isXterm, type XtermTerminal } from './xterm';

/** ms after which a page that has made no terminal is left as it was. */
const patienceMs = 30_000;

/**
 * Gives every xterm.js terminal that a page makes to `onTerminal`. A page keeps its terminals to itself, but each
 * sets its `_core` when it is made: a setter on `Object.prototype` catches the first, and goes with it or after 30 s.
 * Later ones are caught on the prototype of the first, which is xterm's own. Decision record 10.
 */
export function catchTerminals(onTerminal: (terminal: XtermTerminal) => void): void {
  const letGo = () => Reflect.deleteProperty(Object.prototype, '_core');
  const watch = (prototype: object, onSet: (value: object) => void) =>
    Object.defineProperty(prototype, '_core', {
      configurable: true,
      set(this: object, core: unknown) {
        Object.defineProperty(this, '_core', {
          value: core,
          writable: true,
          enumerable: true,
          configurable: true,
        });
        onSet(this);
      },
    });
  watch(Object.prototype, (value) => {
    if (!isXterm(value)) return;
    letGo();
    watch(Object.getPrototypeOf(value), (next) => {
      if (isXterm(next)) onTerminal(next);
    });
    onTerminal(value);
  });
  setTimeout(letGo, patienceMs);
}

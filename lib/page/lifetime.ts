import { browser } from 'wxt/browser';
import { ownGlobal } from './own-global';

/** How long this content script may act: until the extension is updated, switched off or removed. */
export interface Lifetime {
  /** Aborts when it is over; everything that listens, paints or waits hangs on it. */
  readonly signal: AbortSignal;
  /** Looks whether the extension is still there, and ends the lifetime when it is not. */
  check(): boolean;
}

declare global {
  /** The lifetime of the scanner in this frame, in the content script's own world, which pages cannot see. */
  var sipLensLifetime: Lifetime | undefined;
}

/**
 * Begins the lifetime of a content script. No event tells an orphaned script that its extension has gone; its
 * `runtime.id` is then undefined, so it asks before it does anything. WXT's own context announces itself to the
 * page with an event that carries the extension's id, which any page could listen for, or forge.
 */
export function beginLifetime(): Lifetime | undefined {
  // Brought into a tab that has it already in some of its frames: those keep the one they have.
  if (ownGlobal('sipLensLifetime')?.check()) return undefined;
  const end = new AbortController();
  globalThis.sipLensLifetime = {
    signal: end.signal,
    check() {
      if (!end.signal.aborted && !browser.runtime?.id) end.abort();
      return !end.signal.aborted;
    },
  };
  return globalThis.sipLensLifetime;
}

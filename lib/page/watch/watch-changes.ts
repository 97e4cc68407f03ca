import { behindFrame } from './behind-frame';
import { whenIdle } from './when-idle';

/** ms between two readings of a page that changes all the time: fast enough for a tail, cheap enough for a storm. */
const calmMs = 120;
/** ms between two readings of a storm: what rushes by, nobody reads. */
const stormCalmMs = 400;
/** Changes between two readings from which on they are a storm: thousands of lines a second. */
const stormChanges = 300;
/** A reading is followed by a rest this many times as long: no page loses more than a tenth of its time to us. */
const restShare = 9;
/** ms after which a page is read again, however long a reading takes. */
const mostCalmMs = 2_000;

/**
 * Calls `onChange` some time after the page's text changed, scrolled or was laid out anew, in an idle moment behind a
 * frame: never more often than every 120 ms, more seldom in a storm of changes or where a reading takes long. The
 * observer itself does nothing but count: what is in view is read afresh, so the records do not matter.
 */
export function watchChanges(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
): { observe(root: Node): void } {
  let scheduled = false;
  let last = 0;
  let calm = calmMs;
  let changes = 0;
  const run = () => {
    scheduled = false;
    if (signal.aborted) return;
    const begin = performance.now();
    onChange();
    last = performance.now();
    const least = changes > stormChanges ? stormCalmMs : calmMs;
    changes = 0;
    calm = Math.min(mostCalmMs, Math.max(least, restShare * (last - begin)));
  };
  // A page that has not been idle until now has changed again, as one does that is still loading.
  const readRested = (remainingMs: number) => (remainingMs > 0 ? run() : behindFrame(run));
  const schedule = () => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    const wait = Math.max(0, calm - (performance.now() - last));
    // Behind the frame: who asks for a place before the page has laid itself out does that work in its stead.
    const read = () => whenIdle(readRested, calmMs);
    setTimeout(() => requestAnimationFrame(read), wait);
  };
  const observer = new MutationObserver((records) => {
    changes += records.length;
    schedule();
  });
  const observed = new WeakSet<Node>();
  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', schedule, options);
  document.addEventListener('toggle', schedule, options);
  document.defaultView?.addEventListener('resize', schedule, options);
  signal.addEventListener('abort', () => observer.disconnect());
  observe(document);
  return { observe };
}

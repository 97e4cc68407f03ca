import { type RefObject, useEffect } from 'react';

/** Lets a wheel over the head or the foot of a card scroll what is between them, not the page behind. */
export function useBodyWheel(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const card = body.current?.parentElement;
    const end = new AbortController();
    const onWheel = (event: WheelEvent) => {
      const { current } = body;
      // With Ctrl it is a zoom.
      if (event.ctrlKey || !current || current.scrollHeight <= current.clientHeight) return;
      if (event.target instanceof Node && current.contains(event.target)) return;
      event.preventDefault();
      current.scrollTop += event.deltaY;
    };
    // React's own listeners are passive: they cannot keep the page where it is.
    card?.addEventListener('wheel', onWheel, { passive: false, signal: end.signal });
    return () => end.abort();
  }, [body]);
}

/** Keeps the release of the Escape that closed the card from the page, which has not seen it pressed. */
export function swallowRelease(window: Window, signal: AbortSignal): void {
  const end = new AbortController();
  const onRelease = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    end.abort();
  };
  window.addEventListener('keyup', onRelease, {
    capture: true,
    signal: AbortSignal.any([end.signal, signal]),
  });
}

/** When the pointer last moved and when the card's first frame had been painted, in ms of the page's clock. */
export interface CardTimes {
  movedAt: number;
  shownAt: number;
}

/** Notes in `window.cardTimes` when the pointer moves and when a card is on the screen. Runs inside the page. */
export function watchCard(): void {
  const times: CardTimes = { movedAt: 0, shownAt: 0 };
  Object.assign(window, { cardTimes: times });
  document.addEventListener('pointermove', () => {
    times.movedAt = performance.now();
    times.shownAt = 0;
  });
  const onScreen = () => {
    const host = document.querySelector('sip-lens-card');
    if (!host?.matches(':popover-open')) return;
    requestAnimationFrame(() => {
      // After the frame that begins here has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.shownAt ||= performance.now();
      };
      port2.postMessage(0);
    });
  };
  new MutationObserver(onScreen).observe(document.documentElement, { childList: true });
}

/** ms to wait for a fleet's policy: Chromium may take a minute after its start before it knows that there is none. */
const patienceMs = 40;

/** What a promise resolves to, or `fallback` when it takes longer than a reader would wait, in ms. Never rejects. */
export function soonOr<Content>(
  promise: Promise<Content>,
  fallback: Content,
  waitMs = patienceMs,
): Promise<Content> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fallback), waitMs);
    promise
      .catch(() => fallback)
      .then((content) => {
        clearTimeout(timer);
        resolve(content);
      });
  });
}

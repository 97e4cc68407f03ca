/** Command line of every Chromium that we start: no first-run pages, nothing in the background on the network. */
export function chromiumArguments(): string[] {
  // Chromium refuses to start its sandbox for root, which is who runs in most containers.
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}

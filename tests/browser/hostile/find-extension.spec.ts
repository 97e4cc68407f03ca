import { readdirSync } from 'node:fs';
import { buildFolder } from '@/scripts/build/wxt';
import { expect, test } from '@/tests/browser/fixtures/test';
import { soon } from '@/tests/browser/fixtures/watch-card';
import { expectHeld } from './held';

const files = readdirSync(buildFolder('chrome'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(js|html|json|css|txt)$/.test(name));

/** Tries to get at an address in every way that a page has. Gives the ways that worked. Runs inside the page. */
async function probe(addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  const load = (element: HTMLElement, name: 'src' | 'href', address: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.setAttribute(name, address);
      document.head.append(element);
    });
  for (const address of addresses) {
    const answers = await Promise.all([
      fetch(address).then(
        () => 'fetch',
        () => '',
      ),
      load(document.createElement('script'), 'src', address).then((loaded) => (loaded ? 'script' : '')),
      load(new Image(), 'src', address).then((loaded) => (loaded ? 'image' : '')),
    ]);
    found.push(...answers.filter((way) => way !== '').map((way) => `${way} ${address}`));
  }
  return found;
}

test('a page cannot find the extension by its fixed addresses', async ({ lens, browserName }) => {
  await lens.open('<!doctype html><title>Probe</title><p>No word of calls here.</p>');
  // Firefox makes up a host for each profile; what a page can know beforehand is the identifier of the extension.
  const at = (file: string) =>
    browserName === 'firefox' ? `moz-extension://sip-lens@example.org/${file}` : lens.extensionUrl(file);
  const addresses = files.map(at);
  expect(addresses.length).toBeGreaterThan(15);
  await expectHeld(3 * addresses.length, async () => {
    expect(await lens.evaluate(probe, addresses)).toEqual([]);
  });
});

test('a page that speaks of no calls cannot tell by itself whether the extension is there', async ({
  lens,
}) => {
  await lens.open(`<!doctype html><title>Globals</title><p>No word of calls here.</p>
    <script>
      const names = (object) => { const all = []; for (let o = object; o; o = Object.getPrototypeOf(o)) all.push(...Object.getOwnPropertyNames(o)); return all; };
      window.before = new Set([...names(window), ...names(document)]);
      window.events = [];
      for (const type of ['message', 'sip-lens', 'wxt:content-script-started']) addEventListener(type, () => events.push(type), true);
      window.added = () => [...names(window), ...names(document)].filter((name) => !before.has(name));
    </script>`);
  await lens.tab.movePointer(60, 20);
  await soon();
  await expectHeld(3, async () => {
    const found = await lens.evaluate(() => {
      const page = window as unknown as { added(): string[]; events: string[] };
      const ours = page.added().filter((name) => /sip|lens/i.test(name));
      return { ours, events: page.events, attributes: document.documentElement.getAttributeNames() };
    });
    expect(found).toEqual({ ours: [], events: [], attributes: [] });
  });
});

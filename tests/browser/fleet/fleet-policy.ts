import { readFileSync } from 'node:fs';

/** What the ready file for a browser sets for the extension. */
function readyPolicy(browserName: string): object {
  const read = (browser: string) => JSON.parse(readFileSync(`docs/policy/${browser}.json`, 'utf8'));
  if (browserName !== 'firefox') return read('chrome')['3rdparty'].extensions.EXTENSION_ID;
  const { Extensions } = read('firefox').policies['3rdparty'];
  return Extensions['sip-lens@example.org'];
}

/** The file that is documented, for the sites that a test has: 127.0.0.1 is allowed, its other name is not. */
export const fleetPolicy = (browserName: string) => ({
  ...readyPolicy(browserName),
  allowedSites: ['*://127.0.0.1/*'],
  deniedSites: ['*://*/*'],
  locale: 'vi',
  strictness: 'strict',
  lockOptions: true,
});

/** A page with a code of the registry, one of the policy's own pack, and one that strictness leaves out. */
export const FLEET_LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 503 Service Unavailable</p><p>edge-1 answers SIP/2.0 690 Fraud Suspected</p>
<div>before the 486</div>`;

const OWN_PAGES = "works on the browser's own page for extensions, which Firefox opens to no driver";
const WORKER =
  "fires keys and menu entries in the extension's worker: no driver gets into Firefox's background page";
const TWO_TABS = 'drives two tabs of one window at once, which the driver of Firefox here cannot';
const OPEN_ROOTS = 'looks into the card by opening its root, which only the protocol of Chromium can';
const BY_ROLE = 'asks for elements by role and by focus, which only the driver of Chromium here can';

/** What Firefox is not asked to do, by the file in `tests/browser`, each with the reason. `npm test` tells it at its end. */
export const notInFirefox: Readonly<Record<string, string>> = {
  'access.chromium.spec.ts': OWN_PAGES,
  'accessibility.chromium.spec.ts': OPEN_ROOTS,
  'address-bar.chromium.spec.ts': WORKER,
  'card-actions.chromium.spec.ts': OPEN_ROOTS,
  'commands.chromium.spec.ts': WORKER,
  'faults/storage.chromium.spec.ts': OWN_PAGES,
  'faults/worker-killed.chromium.spec.ts':
    'ends a service worker: Firefox has a background page, and no driver ends it',
  'fleet/policy.chromium.spec.ts':
    'puts a policy file where Chromium reads it; the file for Firefox is held to the schema only',
  'keyboard.chromium.spec.ts': WORKER,
  'keyboard-pages.chromium.spec.ts': BY_ROLE,
  'layout.chromium.spec.ts': OPEN_ROOTS,
  'lifecycle.chromium.spec.ts': OWN_PAGES,
  'nothing-leaves.chromium.spec.ts':
    'sees the requests of a worker, which only the protocol of Chromium tells; the policy of Firefox is the same',
  'options-files.chromium.spec.ts':
    'opens and keeps files through the windows of the browser, which only the driver of Chromium here can',
  'options-keys.chromium.spec.ts': OWN_PAGES,
  'options-live.chromium.spec.ts': TWO_TABS,
  'reference.chromium.spec.ts': BY_ROLE,
  'start.chromium.spec.ts': 'tries npm start, which opens the family of Chromium',
  'toolbar.chromium.spec.ts': TWO_TABS,
  'toolbar-actions.chromium.spec.ts': TWO_TABS,
  'viewers/drawn-terminal.chromium.spec.ts': TWO_TABS,
  'viewers/huge-list.chromium.spec.ts':
    'opens a plain file of 50 MB, which Firefox takes too long to lay out',
};

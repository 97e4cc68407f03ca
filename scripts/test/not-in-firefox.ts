/** What Firefox is not asked to do, by the file in `tests/browser`, each with the reason. `npm test` tells it at its end. */
export const notInFirefox: Readonly<Record<string, string>> = {
  'card-looks.chromium.spec.ts':
    'looks into the card by opening its root, which only the protocol of Chromium can',
  'faults/storage-unreadable.chromium.spec.ts':
    'breaks the storage under pages that have not begun, which only the driver of Chromium here can',
  'fleet/policy-change.chromium.spec.ts':
    'changes a policy under a browser that runs: Firefox reads its policies when it starts, and never again',
  'options-files.chromium.spec.ts':
    'opens and keeps files through the windows of the browser, which only the driver of Chromium here can',
  'options-keys.chromium.spec.ts':
    'goes to the page of the browser where keys are changed, which the driver of Firefox does not see',
  'page-looks.chromium.spec.ts':
    'brings our pages into every state by Playwright, which does not drive the Firefox of this machine',
  'print.chromium.spec.ts': 'looks at pages as they are printed, which only the driver of Chromium here can',
  'removed.chromium.spec.ts':
    'has the scanner clean up when the extension goes: Firefox ends content scripts with their extension, at once, and ' +
    'tells them nothing; marks stay there until the page is loaded again',
  'start.chromium.spec.ts': 'tries npm start, which opens the family of Chromium',
  'viewers/huge-list.chromium.spec.ts':
    'has a log of 50 MB in a tab behind the toolbar page, as no user has it: Firefox gives such a tab a moment a second',
};

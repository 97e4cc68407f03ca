import { expect, test } from 'vitest';
import { whyUnread } from '@/lib/extension/tabs/why-unread';

test.each([
  [{ url: 'chrome://settings/' }, 'browser'],
  [{ url: 'about:addons' }, 'browser'],
  [{ url: undefined, hasAllSites: true }, 'browser'],
  [{ url: undefined }, 'noAccess'],
  [{ url: 'https://addons.mozilla.org/en-US/firefox/' }, 'store'],
  [{ url: 'https://chrome.google.com/webstore/detail/x' }, 'store'],
  [{ url: undefined, refusal: 'The extensions gallery cannot be scripted.' }, 'store'],
  [{ url: 'https://example.com/manual.PDF' }, 'pdf'],
  [{ url: 'https://example.com/x', contentType: 'application/pdf' }, 'pdf'],
  [{ url: 'https://example.com/x', contentType: 'image/png' }, 'noText'],
  [{ url: 'https://example.com/x', contentType: 'text/html' }, 'noAccess'],
  [{ url: 'file:///var/log/sip.log' }, 'file'],
  [{ url: 'https://example.com/x', isOff: true }, 'off'],
] as const)('%j is %s', (tab, why) => {
  expect(whyUnread(tab)).toBe(why);
});

import { expect, test } from 'vitest';
import { quietOn } from '@/lib/settings/quiet-on';
import { ruleOfSite } from '@/lib/settings/rule-of-site';

const quiet = [
  { site: '*://*.shop.example/*', pattern: 'status-label orderStatus: ###' },
  { site: '*://192.0.2.7:8080/*', pattern: 'status-line SIP/#.# ###' },
];

test('a pattern is silenced on its site, and in the frames of its pages', () => {
  const only = new Set(['status-label orderStatus: ###']);
  expect(quietOn(quiet, ['https://www.shop.example/orders?page=2'])).toEqual(only);
  expect(quietOn(quiet, ['https://frame.example/', 'https://shop.example/'])).toEqual(only);
  expect(quietOn(quiet, ['https://logs.example/'])).toEqual(new Set());
});

test.each([
  ['https://www.shop.example/orders', '*://*.www.shop.example/*'],
  ['http://192.0.2.7:8080/logs', '*://192.0.2.7:8080/*'],
  ['file:///var/log/calls.txt', 'file:///*'],
])('the site of %s is %s', (address, site) => {
  expect(ruleOfSite(address)).toBe(site);
});

test.each(['about:blank', 'null', 'chrome-extension://abcdef/welcome.html', 'data:text/html,486', ''])(
  '%j is the address of no site',
  (address) => {
    expect(ruleOfSite(address)).toBeUndefined();
  },
);

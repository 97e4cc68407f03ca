import { describe, expect, test } from 'vitest';
import { matchesSite, toSitePattern } from '@/lib/settings/site-pattern';
import { isSiteOn, type SiteRules } from '@/lib/settings/site-verdict';
import { growth, NOT_QUADRATIC } from '@/tests/unit/growth';

describe('What the user types becomes a pattern', () => {
  test.each([
    ['example.com', '*://*.example.com/*'],
    [' Grafana.Example.COM ', '*://*.grafana.example.com/*'],
    ['localhost', '*://localhost/*'],
    ['localhost:3000', '*://localhost:3000/*'],
    ['10.0.0.7', '*://10.0.0.7/*'],
    ['[::1]:80', '*://[::1]:80/*'],
    ['https://grafana.example.com/d/abc?x=1', 'https://grafana.example.com/*'],
    ['*://*.example.com/logs/*', '*://*.example.com/logs/*'],
    ['file:///var/log/*', 'file:///var/log/*'],
    ['<all_urls>', '*://*/*'],
  ])('%s: %s', (typed, pattern) => {
    expect(toSitePattern(typed)).toBe(pattern);
    expect(toSitePattern(pattern)).toBe(pattern);
  });

  test.each([
    '',
    'two words',
    'ftp://example.com/*',
    'https://',
    'https://exa*mple.com/*',
    '*',
    'a/b',
    'x'.repeat(400),
    'https:///path*',
  ])('but not: %s', (typed) => expect(toSitePattern(typed)).toBeUndefined());
});

describe('A pattern matches', () => {
  test.each([
    ['*://*.example.com/*', 'https://example.com/'],
    ['*://*.example.com/*', 'http://a.b.example.com:8080/x?y'],
    ['*://localhost:3000/*', 'http://localhost:3000/'],
    ['https://example.com:443/*', 'https://example.com/'],
    ['*://*/*', 'http://10.0.0.1/'],
    ['https://a.example/d/*/logs*', 'https://a.example/d/x/y/logs?from=1'],
    ['file:///var/*', 'file:///var/log/sip.log'],
  ])('%s: %s', (pattern, address) => expect(matchesSite(pattern, address)).toBe(true));

  test.each([
    ['*://*.example.com/*', 'https://notexample.com/'],
    ['*://*/*', 'file:///var/log'],
    ['*://localhost:3000/*', 'http://localhost:3001/'],
    ['https://example.com/*', 'http://example.com/'],
    ['https://a.example/ab*ba', 'https://a.example/aba'],
    ['no pattern', 'https://a.example/'],
    ['*://*/*', 'about:blank'],
    ['*://*/*', 'no address'],
  ])('but not %s: %s', (pattern, address) => expect(matchesSite(pattern, address)).toBe(false));

  test('in time that grows with the address alone, also with many stars', () => {
    const pattern = `*://*/${'*a'.repeat(140)}b`;
    const compare = (length: number) =>
      expect(matchesSite(pattern, `https://a.example/${'a'.repeat(length)}`)).toBe(false);
    expect(growth(compare, 2_500, 20_000)).toBeLessThan(NOT_QUADRATIC);
  });
});

describe('The extension works on a site', () => {
  const rules = (change: Partial<SiteRules> = {}): SiteRules => ({
    siteMode: 'all',
    sites: [],
    policy: { allowedSites: [], deniedSites: [] },
    ...change,
  });
  const here = ['https://logs.example.com/d'];
  const off = { pattern: '*://*.example.com/*', on: false };
  const on = { pattern: '*://logs.example.com/*', on: true };

  test('unless a rule says no', () => {
    expect(isSiteOn(rules(), here)).toBe(true);
    expect(isSiteOn(rules({ sites: [off] }), here)).toBe(false);
  });

  test('when only listed ones are wanted, if it is listed', () => {
    expect(isSiteOn(rules({ siteMode: 'listed' }), here)).toBe(false);
    expect(isSiteOn(rules({ siteMode: 'listed', sites: [on] }), here)).toBe(true);
  });

  test('by the rule that says most', () => {
    expect(isSiteOn(rules({ sites: [on, off] }), here)).toBe(true);
    expect(isSiteOn(rules({ sites: [on, off] }), ['https://www.example.com/'])).toBe(false);
  });

  test('also in its frames, and not in frames of a site that is off', () => {
    const frame = ['https://widget.example.net/', 'https://logs.example.com/'];
    expect(isSiteOn(rules({ siteMode: 'listed', sites: [on] }), frame)).toBe(true);
    expect(isSiteOn(rules({ sites: [off] }), frame)).toBe(false);
  });

  test('as a fleet says, whatever the user does', () => {
    const denied = { allowedSites: [on.pattern], deniedSites: ['*://*/*'] };
    expect(isSiteOn(rules({ policy: denied, sites: [{ ...on, on: false }] }), here)).toBe(true);
    expect(isSiteOn(rules({ policy: denied, sites: [{ ...off, on: true }] }), ['https://example.com/'])).toBe(
      false,
    );
  });
});

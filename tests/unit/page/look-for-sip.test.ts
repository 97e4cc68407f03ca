// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookForSip } from '@/lib/page/watch/look-for-sip';

const busy = 'SIP/2.0 486 Busy Here';

/** The ways that browsers give extensions into closed shadow roots. */
const closedRoots = new WeakMap<Element, ShadowRoot>();
const chromeWay = { dom: { openOrClosedShadowRoot: (host: Element) => closedRoots.get(host) ?? null } };

beforeEach(() => {
  document.body.innerHTML = '';
  vi.stubEnv('FIREFOX', '');
  Object.assign(fakeBrowser, chromeWay);
});

afterEach(() => vi.unstubAllEnvs());

/** Looks at the page to the end, whether it speaks of SIP, and counts the places to pause on the way. */
function look(): { found: boolean; pauses: number } {
  const work = lookForSip(document, []);
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { found: step.value, pauses };
  }
}

describe('A look at a page', () => {
  test('sees that it speaks of SIP', () => {
    document.body.innerHTML = `<main><pre>${busy}</pre></main>`;
    expect(look().found).toBe(true);
  });

  test('sees that it does not', () => {
    document.body.innerHTML = '<main><p>The weather of today: 23 degrees, and 486 visitors.</p></main>';
    expect(look().found).toBe(false);
  });

  test.each([
    `<script type="text/plain">${busy}</script>`,
    `<style>${busy}</style>`,
    `<textarea>${busy}</textarea>`,
    `<template>${busy}</template>`,
    `<sip-lens-card>${busy}</sip-lens-card>`,
  ])('does not take for text what is none: %s', (html) => {
    document.body.innerHTML = html;
    expect(look().found).toBe(false);
  });

  test.each(['script', 'textarea', 'noscript'])('does not take a long %s for text either', (name) => {
    const element = document.createElement(name);
    // Else jsdom would run it.
    element.setAttribute('type', 'text/plain');
    document.body.append(element);
    element.append(`${'x'.repeat(40_000)}\n${busy}`);
    expect(look().found).toBe(false);
  });

  test('sees the text beside a script that speaks of SIP', () => {
    document.body.innerHTML = `<script type="text/plain">${busy}</script><p>${busy}</p>`;
    expect(look().found).toBe(true);
  });

  test('is not led astray by a form whose controls have the names of what is asked', () => {
    document.body.innerHTML = `<form><input name="closest"><input name="parentNode">${busy}</form>`;
    expect(look().found).toBe(true);
  });

  test('does not read what our own card says', () => {
    const card = document.body.appendChild(document.createElement('sip-lens-card'));
    const root = card.attachShadow({ mode: 'closed' });
    closedRoots.set(card, root);
    root.append(busy);
    expect(look().found).toBe(false);
  });

  test('sees into open shadow roots', () => {
    document.body.appendChild(document.createElement('x-log')).attachShadow({ mode: 'open' }).append(busy);
    expect(look().found).toBe(true);
  });

  test.each(['', 'true'])('sees into closed shadow roots; in Firefox: "%s"', (firefox) => {
    vi.stubEnv('FIREFOX', firefox);
    const host = document.body.appendChild(document.createElement('x-log'));
    const root = host.attachShadow({ mode: 'closed' });
    if (firefox) Object.assign(host, { openOrClosedShadowRoot: root });
    else closedRoots.set(host, root);
    root.append(busy);
    expect(look().found).toBe(true);
  });

  test('goes on in a browser that tells nothing of closed shadow roots, as Safari', () => {
    Object.assign(fakeBrowser, { dom: undefined });
    document.body.innerHTML = `<x-log></x-log><br><img alt=""><p>${busy}</p>`;
    expect(look().found).toBe(true);
    document.body.innerHTML = '<x-log></x-log><br><img alt=""><p>Fine weather.</p>';
    expect(look().found).toBe(false);
  });

  test('pauses again and again on a page of many rows', () => {
    document.body.innerHTML = '<p>row</p>'.repeat(5_000);
    expect(look().pauses).toBeGreaterThanOrEqual(50);
  });

  test('reads a text of megabytes to its end', () => {
    document.body.textContent = `${'x'.repeat(2_000_000)}\n${busy}`;
    const { found, pauses } = look();
    expect(found).toBe(true);
    expect(pauses).toBeGreaterThanOrEqual(30);
  });
});

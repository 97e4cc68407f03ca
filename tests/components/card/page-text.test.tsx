import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ClueFacts } from '@/lib/detect/clues/clue';
import { clue } from '../support/clues';
import { openCard, showCard } from './show-card';

const html = '<img src="x" onerror="alert(1)"><b>busy</b>';

const saying = (text: string): [string, ClueFacts][] => [
  ['Reason', { kind: 'reason', protocol: 'Q.850', cause: 17, text }],
  ['Warning', { kind: 'warning', code: 399, agent: 'pbx', text }],
  ['Retry-After', { kind: 'retry-after', seconds: 5, comment: text }],
  ['Server', { kind: 'server', field: 'server', product: text }],
  ['P-Registrar-Error', { kind: 'registrar-error', text }],
  ['ms-diagnostics', { kind: 'ms-diagnostics', id: 1, reason: text }],
  ['Contact', { kind: 'contact', targets: [{ uri: text }] }],
  ['Unsupported', { kind: 'unsupported', values: [text] }],
  ['realm', { kind: 'challenge', turn: 'first', stale: false, scheme: 'Digest', realm: text }],
];

function said(facts: ClueFacts): HTMLElement {
  showCard(486, { clues: { clues: [clue(facts)] } });
  return within(openCard()).getAllByRole('definition')[0] as HTMLElement;
}

describe('Text of the page', () => {
  test.each(saying(html))('in %s is never read as HTML', (_where, facts) => {
    const shown = said(facts);
    expect(shown.textContent).toContain(html);
    expect(shown.querySelector('img, b')).toBeNull();
  });

  test.each(saying('thread [123] took `x` to [404]'))(
    'in %s keeps its brackets and ticks',
    (_where, facts) => {
      const shown = said(facts);
      expect(shown.textContent).toContain('thread [123] took `x` to [404]');
      expect(within(shown).queryByRole('button')).toBeNull();
    },
  );

  test('has no placeholders that we fill in', () => {
    const facts: ClueFacts = { kind: 'http-phrase', phrase: '{phrase} {code}' };
    expect(said(facts).textContent).toContain('“{phrase} {code}”');
  });

  test('leaves the codes that we name as links', async () => {
    const facts: ClueFacts = { kind: 'phrase-contradiction', phrase: 'Bad Extension', belongsTo: [420] };
    expect(within(said(facts)).getByRole('button', { name: '420' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: '420' })).toHaveLength(1);
  });
});

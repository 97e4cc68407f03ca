import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ClueList } from '@/components/clues/clue-list';
import type { ClueFacts } from '@/lib/detect/clues/clue';
import { clue } from '../support/clues';
import { show } from '../support/local-view';
import { registry, registryIn } from '../support/registry';
import { clueCases } from './clue-cases';

function showClues(facts: readonly ClueFacts[], locale = 'en', onCode = vi.fn<(code: number) => void>()) {
  const { vocabulary } = locale === 'en' ? registry : registryIn(locale);
  const clues = facts.map((each, index) => clue(each, index));
  return show(<ClueList clues={clues} vocabulary={vocabulary} onCode={onCode} />, locale);
}

function rows(): [string, string][] {
  const labels = screen.queryAllByRole('term').map((term) => term.textContent);
  const texts = screen.queryAllByRole('definition').map((definition) => definition.textContent);
  return labels.map((label, index) => [label, texts[index] ?? '']);
}

// Cast: each case holds the facts of the kind it stands under.
const cases = Object.entries(clueCases).flatMap(([kind, each]) =>
  each.map(([facts, row]) => ({ kind, facts: { kind, ...facts } as ClueFacts, row })),
);

describe('What a message says', () => {
  test.each(cases)('of $kind: $row', ({ facts, row }) => {
    showClues([facts]);
    expect(rows()).toEqual(row ? [row] : []);
  });

  test('stands under a heading of its own, the most telling first', () => {
    showClues([
      { kind: 'retry-after', seconds: 5 },
      { kind: 'method', method: 'INVITE' },
    ]);
    const section = screen.getByRole('heading', { name: 'In this message' }).parentElement;
    expect(section && within(section).getAllByRole('term').length).toBe(2);
    expect(rows().map(([label]) => label)).toEqual(['Retry-After', 'Request']);
  });

  test('has no heading when there is nothing to say', () => {
    showClues([{ kind: 'direction', direction: 'sent' }]);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('may say the same twice', () => {
    const warning: ClueFacts = { kind: 'warning', code: 399, agent: 'pbx', text: 'twice' };
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    showClues([warning, warning]);
    expect(rows()).toHaveLength(2);
    expect(error).not.toHaveBeenCalled();
  });

  test.each(['en', 'vi', 'es'])('names the network that released the call in one sentence: %s', (locale) => {
    showClues([{ kind: 'reason', protocol: 'X-Vendor', location: 'RPN' }], locale);
    const [, text] = rows()[0] ?? [];
    expect(text).toMatch(/PBX\.$/);
  });

  test('opens the SIP code that a Reason names', async () => {
    const onCode = vi.fn<(code: number) => void>();
    const { user } = showClues([{ kind: 'reason', protocol: 'SIP', cause: 600 }], 'en', onCode);
    await user.click(screen.getByRole('button', { name: '600' }));
    expect(onCode.mock.calls).toEqual([[600]]);
  });

  test('is said in the language of the browser', () => {
    showClues([{ kind: 'retry-after', seconds: 5 }], 'vi');
    expect(screen.getByRole('heading').textContent).toBe('Trong bản tin này');
    expect(rows()).toEqual([['Retry-After', '5 giây nữa.']]);
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EntryList } from '@/components/entry/entry-list';
import { showCard } from './card/show-card';
import { showComparePage } from './comparison/show-compare-page';
import { showEntry } from './entry/show-entry';
import { clue } from './support/clues';
import { findViolations, violationsOf } from './support/find-violations';
import { show } from './support/local-view';
import { registry } from './support/registry';

describe('axe finds nothing', () => {
  test.each([486, 477, 499])('in the card of %i', async (code) => {
    const reason = clue({ kind: 'reason', protocol: 'Q.850', cause: 17, text: 'User busy' });
    showCard(code, { clues: { clues: [reason], fault: 'no', stack: 'asterisk' } });
    expect(await findViolations()).toEqual([]);
  });

  test('in a card that has become a dialog', async () => {
    const { user } = showCard(486);
    await user.click(screen.getByRole('button', { name: 'before' }));
    await user.tab();
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(await findViolations()).toEqual([]);
  });

  test('in a card that was opened from the text of another', async () => {
    const { user } = showCard(486);
    await user.click(screen.getByRole('button', { name: '180' }));
    expect(await findViolations()).toEqual([]);
  });

  test.each<[number, number | undefined]>([
    [301, 420],
    [486, 600],
    [486, 486],
    [486, undefined],
  ])('in the comparison of %s and %s', async (first, second) => {
    showComparePage([first, second], () => {});
    expect(await findViolations()).toEqual([]);
  });

  test.each([486, 477, 200, 202])('in the entry of %i', async (code) => {
    showEntry(code);
    expect(await findViolations()).toEqual([]);
  });

  test('in the list of all codes and in what a search finds', async () => {
    const { user } = show(<EntryList registry={registry} query="" onQuery={vi.fn()} onCode={vi.fn()} />);
    expect(await findViolations()).toEqual([]);
    await user.type(screen.getByRole('searchbox'), 'busy');
    expect(await findViolations()).toEqual([]);
    await user.type(screen.getByRole('searchbox'), 'xqzvw');
    expect(await findViolations()).toEqual([]);
  });
});

test('axe looks: it finds a button without a name', async () => {
  show(
    <main>
      <button type="button" />
    </main>,
  );
  expect(await violationsOf(document.body)).toEqual(['button-name: <button type="button"></button>']);
});

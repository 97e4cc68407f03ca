import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import english from '@/data/text/en/interface.json';
import { allRules } from '@/lib/detect/rules/all-rules';
import { showWholeCard } from './show-card';

test('every rule that speaks for a code has a sentence', () => {
  const without = allRules.filter(({ name, weight }) => weight > 0 && !(`why.${name}` in english));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('the card says why a code is marked, the weightiest reason first', async () => {
  const evidence = [
    { rule: 'a-rule-without-words', weight: 1 },
    { rule: 'http-number', weight: -3 },
    { rule: 'status-line', weight: 30 },
  ];
  await showWholeCard(486, { evidence });
  const section = screen.getByRole('heading', { name: 'Why this is marked' }).parentElement;
  const said = [...(section?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
  expect(said).toEqual([
    'It stands in the first line of a SIP response.',
    'Several small signs together speak for a SIP code.',
  ]);
});

const evidence = [{ rule: 'status-line', weight: 30 }];
const quieted = 'Numbers written like this one are not marked on this site any more.';

test('a wrong mark is taken away from the card, and brought back', async () => {
  const { user, onQuiet } = await showWholeCard(486, { evidence });
  await user.click(screen.getByRole('button', { name: 'Not a SIP code here' }));
  expect(screen.getByText(quieted).getAttribute('role')).toBe('status');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onQuiet.mock.calls).toEqual([[true], [false]]);
  expect(screen.queryByText(quieted)).toBeNull();
  expect(screen.getByRole('button', { name: 'Not a SIP code here' })).toBeTruthy();
});

test('the card says when that could not be kept', async () => {
  const { user, onQuiet } = await showWholeCard(486, { evidence });
  onQuiet.mockResolvedValue(false);
  await user.click(screen.getByRole('button', { name: 'Not a SIP code here' }));
  expect(screen.getByText(/^That could not be saved/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

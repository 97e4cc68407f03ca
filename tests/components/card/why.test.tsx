import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import english from '@/data/text/en/interface.json';
import { allRules } from '@/lib/detect/rules/all-rules';
import { showWholeCard } from './show-card';

test('every rule that speaks for a code has a sentence', () => {
  const without = allRules.filter(({ name, weight }) => weight > 0 && !(`why.${name}` in english));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('the card says why a code is marked, the weightiest reason first, and takes a wrong one back', async () => {
  const evidence = [
    { rule: 'a-rule-without-words', weight: 1 },
    { rule: 'http-number', weight: -3 },
    { rule: 'status-line', weight: 30 },
  ];
  const { user, onQuiet } = await showWholeCard(486, { evidence });
  const section = screen.getByRole('heading', { name: 'Why this is marked' }).parentElement;
  const said = [...(section?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
  expect(said).toEqual([
    'It stands in the first line of a SIP response.',
    'Several small signs together speak for a SIP code.',
  ]);
  await user.click(screen.getByRole('button', { name: 'Not a SIP code here' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onQuiet.mock.calls).toEqual([[true], [false]]);
});

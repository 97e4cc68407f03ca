import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Announcement } from '@/components/announcement';
import { show } from './support/local-view';

test('where a key has led to is said in a region that was there, and empty, before', async () => {
  show(<Announcement announced={{ name: '486 Busy Here', at: 3, total: 12 }} />);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(await screen.findByText('486 Busy Here, 3 of 12')).toBe(screen.getByRole('status'));
});

import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LocalePicker } from '@/components/locale-picker';
import { locales } from '@/data/locales';
import { show } from './support/local-view';

function showPicker(chosen: string | undefined) {
  const onChoose = vi.fn<(locale: string | undefined) => void>();
  return { ...show(<LocalePicker locales={locales} chosen={chosen} onChoose={onChoose} />), onChoose };
}

const picker = () => screen.getByRole<HTMLSelectElement>('combobox');

test('each language goes by its own name, marked as that language', () => {
  showPicker(undefined);
  const languages = screen.getAllByRole('option').map(({ lang, textContent }) => [lang, textContent]);
  expect(languages).toEqual([
    ['', expect.any(String)],
    ['en', 'English'],
    ['es', 'Español'],
    ['vi', 'Tiếng Việt'],
  ]);
});

test('follows the browser until a language is chosen', async () => {
  const { user, onChoose } = showPicker(undefined);
  expect(picker().value).toBe('');
  await user.selectOptions(picker(), 'Tiếng Việt');
  expect(onChoose.mock.calls).toEqual([['vi']]);
});

test('follows the browser again', async () => {
  const { user, onChoose } = showPicker('vi');
  expect(screen.getByDisplayValue('Tiếng Việt')).toBe(picker());
  await user.selectOptions(picker(), '');
  expect(onChoose.mock.calls).toEqual([[undefined]]);
});

import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CodePicker } from '@/components/code-picker';
import { createEntryFinder } from '@/data/find-entries';
import { findViolations } from './support/find-violations';
import { show } from './support/local-view';
import { entryOf, registry } from './support/registry';

const findEntries = createEntryFinder(registry);
const search = (query: string) =>
  query.trim() === '' ? registry.entries() : findEntries(query).map(({ entry }) => entry);

/** Shows a picker that stands on 301, with a button of the page behind it. */
function showPicker() {
  const onSelect = vi.fn<(code: number) => void>();
  const view = (
    <main>
      <CodePicker label="First code" selected={entryOf(301)} search={search} onSelect={onSelect} />
      <button type="button">behind</button>
    </main>
  );
  return { ...show(view), onSelect };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'First code' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const highlighted = () => screen.queryByRole('option', { selected: true })?.textContent;
const chosen = '301 Moved Permanently';

describe('The picker of a code', () => {
  test('shows the code that is chosen, and no list', () => {
    showPicker();
    expect(field().value).toBe(chosen);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(options()).toEqual([]);
  });

  test('lists all codes when it is clicked, ready to be typed over', async () => {
    const { user } = showPicker();
    await user.click(field());
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(options()).toHaveLength(registry.entries().length);
    await user.keyboard('486');
    expect(field().value).toBe('486');
  });

  test('finds a code by its number', async () => {
    const { user, onSelect } = showPicker();
    await user.click(field());
    await user.keyboard('486');
    expect(options()[0]).toBe('486 Busy Here');
    await user.click(screen.getByRole('option', { name: '486 Busy Here' }));
    expect(onSelect.mock.calls).toEqual([[486]]);
    expect(options()).toEqual([]);
  });

  test('finds codes by words of their phrases', async () => {
    const { user, onSelect } = showPicker();
    await user.click(field());
    await user.keyboard('busy ev');
    await user.click(screen.getByRole('option', { name: '600 Busy Everywhere' }));
    expect(onSelect.mock.calls).toEqual([[600]]);
  });

  test('begins with all codes again when it is opened another time', async () => {
    const { user } = showPicker();
    await user.click(field());
    await user.keyboard('486{Escape}');
    await user.click(field());
    expect(options()).toHaveLength(registry.entries().length);
  });

  test('is usable for everyone while its list is open', async () => {
    const { user } = showPicker();
    await user.click(field());
    await user.keyboard('busy');
    expect(await findViolations()).toEqual([]);
  });
});

describe('The picker by keyboard alone', () => {
  test('goes down and up through the codes and takes one with Enter', async () => {
    const { user, onSelect } = showPicker();
    await user.tab();
    expect(document.activeElement).toBe(field());
    await user.keyboard('busy{ArrowDown}');
    const first = highlighted();
    expect(first).toBe(options()[0]);
    await user.keyboard('{ArrowDown}');
    expect(highlighted()).toBe(options()[1]);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onSelect.mock.calls).toEqual([[Number(first?.slice(0, 3))]]);
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  test('names the highlighted code to a screen reader', async () => {
    const { user } = showPicker();
    await user.tab();
    await user.keyboard('486{ArrowDown}');
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('486 Busy Here');
  });

  test('closes with Escape and keeps the choice', async () => {
    const { user, onSelect } = showPicker();
    await user.tab();
    await user.keyboard('busy{ArrowDown}{Escape}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await user.tab();
    expect(field().value).toBe(chosen);
    expect(onSelect).not.toHaveBeenCalled();
  });

  test('keeps the choice when nothing is highlighted', async () => {
    const { user, onSelect } = showPicker();
    await user.tab();
    await user.keyboard('busy');
    await user.tab();
    expect(field().value).toBe(chosen);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('Nonsense in the picker', () => {
  test('is answered: nothing matches', async () => {
    const { user } = showPicker();
    await user.click(field());
    await user.keyboard('xqzvw');
    expect(options()).toEqual([]);
    expect(screen.getByText('No code matches “xqzvw”.')).toBeTruthy();
  });

  test.each(['{Enter}', '{ArrowDown}{Enter}', '{Escape}'])('changes nothing with %s', async (keys) => {
    const { user, onSelect } = showPicker();
    await user.click(field());
    await user.keyboard(`xqzvw${keys}`);
    await user.click(screen.getByRole('button', { name: 'behind' }));
    expect(field().value).toBe(chosen);
    expect(onSelect).not.toHaveBeenCalled();
  });

  test('is told to a screen reader as well', async () => {
    const { user } = showPicker();
    await user.click(field());
    await user.keyboard('xqzvw');
    expect(screen.getByRole('status').textContent).toBe('No code matches “xqzvw”.');
  });

  test('leaves a list that is usable for everyone', async () => {
    const { user } = showPicker();
    await user.click(field());
    await user.keyboard('xqzvw');
    expect(await findViolations()).toEqual([]);
  });
});

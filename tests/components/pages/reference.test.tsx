import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Reference } from '@/entrypoints/reference/reference';
import { chooseLocale, readLocaleSetting } from '@/lib/extension/settings/locale-setting';
import { findViolations } from '../support/find-violations';
import { show } from '../support/local-view';
import { registry } from '../support/registry';

/** Opens the reference page at an address. */
function open(search: string) {
  history.replaceState(null, '', `/reference.html${search}`);
  const onLocale = vi.fn<() => void>();
  return { ...show(<Reference registry={registry} onLocale={onLocale} />), onLocale };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  fakeBrowser.reset();
  // jsdom cannot scroll and complains.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});

describe('The reference page', () => {
  test('lists all codes', () => {
    open('');
    expect(heading()).toBe('SIP response codes');
  });

  test('opens the entry that its address names', () => {
    open('?code=486');
    expect(screen.getByRole('article', { name: '486 Busy Here' })).toBeTruthy();
  });

  test('opens the comparison that its address names', () => {
    open('?compare=301,420');
    expect(screen.getByRole('article', { name: '301 – 420' })).toBeTruthy();
  });

  test('asks for the second code where its address names one', () => {
    open('?compare=486');
    expect(screen.getByText('Choose two different codes to compare them.')).toBeTruthy();
  });

  test('says of a number that nothing defines as what it is treated, and leads there', async () => {
    const { user } = open('?code=499');
    expect(screen.getByRole('main').textContent).toContain(
      'A user agent treats it as 400 (RFC 3261 §8.1.3.2).',
    );
    await user.click(screen.getByRole('button', { name: '400' }));
    expect(heading()).toBe('400 Bad Request');
  });

  // RFC 3261 §7.2 ends at 699: nothing treats these as anything.
  test('says of a number beyond the six classes that there is no entry', () => {
    open('?code=799');
    expect(screen.getByText('There is no entry for “799”.')).toBeTruthy();
  });

  test('writes into its address what it shows, and scrolls to its top', async () => {
    const { user } = open('');
    await user.click(screen.getByRole('button', { name: '486 Busy Here' }));
    expect(location.search).toBe('?code=486');
    expect(heading()).toBe('486 Busy Here');
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 0);
    await user.click(screen.getByRole('button', { name: 'Compare with 600' }));
    expect(location.search).toBe('?compare=486,600');
    expect(screen.getByRole('article', { name: '486 – 600' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'All codes' }));
    expect(location.search).toBe('');
    expect(heading()).toBe('SIP response codes');
  });

  test('goes to a vocabulary, and marks where it is', async () => {
    const { user } = open('');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('All codes');
    expect(screen.queryByRole('link', { name: 'Q.850 causes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Side vocabularies' }));
    await user.click(screen.getByRole('link', { name: 'Q.850 causes' }));
    expect(location.search).toBe('?vocabulary=q850Causes');
    expect(heading()).toBe('Q.850 causes');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Q.850 causes');
  });

  test('shows the language that the user has chosen', async () => {
    await chooseLocale('vi');
    open('');
    expect(await screen.findByDisplayValue('Tiếng Việt')).toBeTruthy();
  });

  test('keeps the language that is chosen, and asks for its texts', async () => {
    const { user, onLocale } = open('?code=486');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Español');
    expect(screen.getByDisplayValue('Español')).toBeTruthy();
    expect(await readLocaleSetting()).toBe('es');
    expect(onLocale).toHaveBeenCalledOnce();
    expect(heading()).toBe('486 Busy Here');
  });

  test.each(['', '?code=486', '?vocabulary=warnCodes'])('is usable for everyone at "%s"', async (search) => {
    open(search);
    expect(await findViolations()).toEqual([]);
  });

  test('opens the search that its address names, and keeps what is typed in its address', async () => {
    const { user } = open('?search=codec');
    expect(screen.getByRole('button', { name: '488 Not Acceptable Here' })).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    expect(location.search).toBe('');
    await user.type(screen.getByRole('searchbox'), 'busy here');
    expect(location.search).toBe('?search=busy+here');
    expect(screen.getByRole('button', { name: '486 Busy Here' })).toBeTruthy();
  });

  test.each([
    ['', 'SIP response codes'],
    ['?code=486', '486 Busy Here'],
    ['?compare=301,420', '301 – 420'],
    ['?search=codec', 'codec'],
    ['?vocabulary=q850Causes', 'Q.850 causes'],
  ])('at "%s" the tab is called %s', (search, title) => {
    open(search);
    expect(document.title).toBe(`${title} – SIP Lens`);
  });

  test('follows back and forward', () => {
    open('?code=486');
    history.replaceState(null, '', '/reference.html?code=600');
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(heading()).toBe('600 Busy Everywhere');
  });
});

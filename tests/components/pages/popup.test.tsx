import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/popup';
import { rememberPair } from '@/lib/extension/last-pair';
import { show } from '../support/local-view';
import { registry } from '../support/registry';

beforeEach(() => fakeBrowser.reset());

const comparison = (name: string) => screen.findByRole('article', { name });

describe('The toolbar page', () => {
  test('begins with 301 and 420', async () => {
    show(<Popup registry={registry} />);
    expect(await comparison('301 – 420')).toBeTruthy();
  });

  test('begins with the pair that was compared last', async () => {
    await rememberPair([486, 600]);
    show(<Popup registry={registry} />);
    expect(await comparison('486 – 600')).toBeTruthy();
  });

  test('remembers the pair that is chosen', async () => {
    const first = show(<Popup registry={registry} />);
    await comparison('301 – 420');
    await first.user.click(screen.getByRole('combobox', { name: 'Second code' }));
    await first.user.keyboard('486{ArrowDown}{Enter}');
    expect(await comparison('301 – 486')).toBeTruthy();
    first.unmount();
    show(<Popup registry={registry} />);
    expect(await comparison('301 – 486')).toBeTruthy();
  });

  test('opens the comparison in a tab and makes room', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    const { user } = show(<Popup registry={registry} />);
    await comparison('301 – 420');
    await user.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/reference\.html\?compare=301,420$/);
    expect(close).toHaveBeenCalledOnce();
  });
});

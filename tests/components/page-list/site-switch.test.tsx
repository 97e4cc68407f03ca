import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { SiteSwitch } from '@/components/page-list/site-switch';
import type { SiteChoice, SiteStanding } from '@/lib/settings/site-choice';
import { findViolations } from '../support/find-violations';
import { show } from '../support/local-view';

function showSwitch(standing: Partial<SiteStanding> = {}, { locale = 'en', failed = false } = {}) {
  const onChoose = vi.fn<(choice: SiteChoice) => void>();
  const all = { choice: 'everywhere', others: 0, locked: false, ...standing } as const;
  const view = (
    <main>
      <h1>SIP Lens</h1>
      <SiteSwitch site="logs.example" standing={all} failed={failed} onChoose={onChoose} />
    </main>
  );
  return { ...show(view, locale), onChoose };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('The switch for a site', () => {
  test('says what holds, and of which site', () => {
    showSwitch({ choice: 'off' });
    expect(screen.getByRole('group', { name: 'SIP Lens works' }).textContent).toContain('logs.example');
    expect(radio('Not here').checked).toBe(true);
  });

  test('takes one click', async () => {
    const { user, onChoose } = showSwitch();
    await user.click(radio('Only here'));
    expect(onChoose.mock.calls).toEqual([['listed']]);
  });

  test('says how many other sites stay on', () => {
    showSwitch({ others: 3 });
    expect(radio('Here and on 3 listed')).toBeTruthy();
  });

  test('is not to be moved where a fleet has decided, and says so', () => {
    showSwitch({ locked: true });
    expect(radio('Not here').matches(':disabled')).toBe(true);
    expect(screen.getByText('Set by your organisation.')).toBeTruthy();
  });

  test('says when a choice could not be kept', () => {
    showSwitch({}, { failed: true });
    expect(screen.getByRole('status').textContent).toMatch(/^That could not be saved/);
  });

  test.each(['en', 'vi', 'es'])('is usable for everyone in %s', async (locale) => {
    showSwitch({ others: 3 }, { locale });
    expect(await findViolations()).toEqual([]);
  });
});

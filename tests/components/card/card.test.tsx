import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { plain } from '../support/plain';
import { entryOf } from '../support/registry';
import { openCard, showCard, showWholeCard } from './show-card';

const { text } = entryOf(486);

function itemsUnder(heading: string): string[] {
  const section = screen.getByRole('heading', { name: heading }).parentElement;
  if (!section) throw new Error(`${heading} stands alone`);
  return within(section)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

describe('The card of a code', () => {
  test('is named by the code and its phrase', () => {
    showCard(486);
    expect(screen.getByRole('tooltip', { name: '486 Busy Here' })).toBe(openCard());
  });

  test('shows code, phrase and class', () => {
    showCard(486);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('486 Busy Here');
    expect(openCard().textContent).toContain('Request failure');
  });

  test('says what the code means', async () => {
    await showWholeCard(486);
    expect(openCard().textContent).toContain(plain(text.description));
  });

  test('says when it is seen', async () => {
    await showWholeCard(486);
    expect(itemsUnder('When you see it')).toEqual(text.whenYouSeeIt.map(plain));
  });

  test('says when it is no fault', async () => {
    await showWholeCard(486);
    expect(openCard().textContent).toContain(plain(text.noFault ?? 'missing'));
  });

  test('links the section that defines it, without telling where the reader comes from', async () => {
    await showWholeCard(486);
    const link = screen.getByRole('link', { name: 'RFC 3261 §21.4.24' });
    expect(link.getAttribute('href')).toBe('https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('links no section where no RFC defines the code', async () => {
    await showWholeCard(477);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('says nothing of a message that says nothing', () => {
    showCard(486);
    expect(screen.queryByRole('heading', { name: 'In this message' })).toBeNull();
  });
});

describe('The steps of a fix', () => {
  test('stand in the order in which to try them', async () => {
    await showWholeCard(486);
    const steps = itemsUnder('How to fix it');
    expect(steps).toHaveLength(text.howToFix.length);
    expect(steps[0]).toBe(plain(text.howToFix[0]?.text ?? 'missing'));
    expect(steps[4]).toMatch(/^Asterisk.*device_state_busy_at/);
  });

  test('begin with those of the product that wrote the message', async () => {
    await showWholeCard(486, { clues: { stack: 'kamailio' } });
    const steps = itemsUnder('How to fix it');
    expect(steps[0]).toMatch(/^Kamailio.*failure_route/);
    expect(steps[1]).toBe(plain(text.howToFix[0]?.text ?? 'missing'));
    expect(steps).toHaveLength(text.howToFix.length);
  });

  test('keep their order for a product without steps of its own', () => {
    showCard(486, { clues: { stack: 'baresip' } });
    expect(itemsUnder('How to fix it')[0]).toBe(plain(text.howToFix[0]?.text ?? 'missing'));
  });
});

describe('What can be done from the card', () => {
  test('the code is compared with a related one, or with one yet to choose', async () => {
    const { user, onCompare } = await showWholeCard(486);
    const group = within(screen.getByRole('group', { name: 'Compare 486 with' }));
    expect(group.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '600',
      '480',
      '603',
      '487',
      '180',
    ]);
    await user.click(group.getByRole('button', { name: '600' }));
    await user.click(screen.getByRole('button', { name: 'Compare with…' }));
    expect(onCompare.mock.calls).toEqual([
      [486, 600],
      [486, undefined],
    ]);
  });

  test('the whole entry is opened', async () => {
    const { user, onReference } = showCard(486);
    await user.click(screen.getByRole('button', { name: 'Open in reference' }));
    expect(onReference.mock.calls).toEqual([[486]]);
  });
});

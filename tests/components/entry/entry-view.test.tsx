import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { linkSource } from '@/data/source-link';
import { plain } from '../support/plain';
import { entryOf, registry, registryIn } from '../support/registry';
import { showEntry } from './show-entry';

const article = () => screen.getByRole('article');
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const english = 'Nội dung này hiện chỉ có bằng tiếng Anh.';

/** Value and sources of a fact, as its row of the table shows them. */
function fact(label: string): [value: string, sources: string[]] {
  const row = screen.getByRole('rowheader', { name: label }).closest('tr');
  if (!row) throw new Error(`${label} heads no row`);
  const [value, sources] = within(row).getAllByRole('cell');
  const links = sources ? within(sources).queryAllByRole('link') : [];
  return [value?.textContent ?? '', links.map(({ textContent }) => textContent)];
}

describe('An entry', () => {
  test('is headed by code, phrase and class', () => {
    showEntry(486);
    expect(screen.getByRole('article', { name: '486 Busy Here' })).toBe(article());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('486 Busy Here');
    expect(screen.getByText('Request failure')).toBeTruthy();
  });

  test('is whole: each section in its place', () => {
    showEntry(486);
    expect(headings()).toEqual([
      'Description',
      'When you see it',
      'How to fix it',
      'Trying again',
      'Header fields to look at',
      'Good to know',
      'Facts',
      'Related codes',
    ]);
  });

  test('is whole: each sentence of the registry', () => {
    showEntry(486);
    const { text } = entryOf(486);
    const sentences = [
      text.summary,
      text.description,
      text.noFault ?? 'missing',
      ...text.whenYouSeeIt,
      ...text.howToFix.map((step) => step.text),
      text.retry,
      ...Object.values(text.headers),
      ...text.goodToKnow.map((known) => known.text),
    ];
    for (const sentence of sentences) expect(article().textContent).toContain(plain(sentence));
  });

  test('has no section for what the registry does not hold', () => {
    showEntry(477);
    expect(entryOf(477).facts.headers).toEqual([]);
    expect(headings()).not.toContain('Header fields to look at');
  });

  test('says what products mean by it', () => {
    const meaning = registry.entries().find(({ text }) => text.byStack?.kamailio);
    if (!meaning) throw new Error('no code of Kamailio');
    showEntry(meaning.code);
    expect(headings()).toContain('By product');
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toContain('Kamailio');
    expect(article().textContent).toContain(plain(meaning.text.byStack?.kamailio ?? 'missing'));
  });

  test('names other codes as links', async () => {
    const { user, onCode } = showEntry(486);
    await user.click(screen.getAllByRole('button', { name: '180' })[0] ?? document.body);
    expect(onCode.mock.calls).toEqual([[180]]);
  });

  test('is compared with each related code', async () => {
    const { user, onCompare } = showEntry(486);
    for (const other of entryOf(486).facts.related) {
      await user.click(screen.getByRole('button', { name: `Compare with ${other}` }));
      expect(onCompare).toHaveBeenLastCalledWith(486, other);
    }
  });
});

describe('The facts of an entry', () => {
  test('each stand with their sources', () => {
    showEntry(486);
    expect(fact('Definition')).toEqual(['Registered with IANA', ['RFC 3261 §21.4.24']]);
    expect(fact('Holds for')).toEqual(['this device', ['RFC 3261 §21.4.24']]);
    expect(fact('Answers')).toEqual(['mainly: INVITE', ['RFC 5057 §5.1']]);
    expect(fact('Sent by')[0]).toBe('user agent and gateway');
    expect(fact('Becomes Q.850 cause')).toEqual(['17 User busy', ['RFC 3398 §8.2.6.1']]);
    expect(fact('FreeSWITCH')[0]).toBe('USER_BUSY');
  });

  test('name the HTTP code of the same number', () => {
    showEntry(404);
    expect(fact('HTTP')[0]).toMatch(/^404 Not Found: /);
  });

  test('leave none of their sources out', () => {
    showEntry(486);
    const { facts } = entryOf(486);
    const sources = [facts.definition, facts.senders, facts.reach, facts.retry, facts.fault].flatMap(
      (each) => each.sources,
    );
    for (const source of sources) {
      expect(article().textContent).toContain(linkSource(source, registry.documents).label);
    }
  });

  test('link RFC sections without telling where the reader comes from', () => {
    showEntry(486);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.length).toBeGreaterThan(5);
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+(#section-[\w.]+)?$/);
      expect(rel).toBe('noreferrer');
    }
  });
});

describe('An entry in Vietnamese', () => {
  test('stands in Vietnamese', () => {
    const vietnamese = registryIn('vi');
    showEntry(486, vietnamese);
    expect(headings().slice(0, 3)).toEqual(['Mô tả', 'Khi bạn thấy mã này', 'Cách khắc phục']);
    const { text } = entryOf(486, vietnamese);
    expect(text.description).not.toBe(entryOf(486).text.description);
    expect(article().textContent).toContain(plain(text.description));
    expect(screen.queryByText(english)).toBeNull();
  });

  test('says so where its text is only there in English, and marks that text as English', () => {
    showEntry(486, registryIn('vi', [486]));
    expect(screen.getByText(english)).toBeTruthy();
    const summary = screen.getByText(plain(entryOf(486).text.summary));
    expect(summary.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });
});

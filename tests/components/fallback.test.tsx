import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntryHalf } from '@/components/entry/entry-half';
import { openCard, showWholeCard } from './card/show-card';
import { showEntry } from './entry/show-entry';
import { show } from './support/local-view';
import { plain } from './support/plain';
import { entryOf, registryIn } from './support/registry';

const vietnamese = registryIn('vi');
const incomplete = registryIn('vi', [486]);
const english = plain(entryOf(486).text.description);
const notice = 'Nội dung này hiện chỉ có bằng tiếng Anh.';

const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

const views = {
  card: async () => {
    await showWholeCard(486, { from: incomplete });
    return openCard();
  },
  'half of a comparison': async () => {
    const half = <EntryHalf entry={entryOf(486, incomplete)} registry={incomplete} onCode={() => {}} />;
    show(<main lang="vi">{half}</main>, 'vi');
    return screen.getByRole('article');
  },
  'whole entry': async () => {
    showEntry(486, incomplete);
    return screen.getByRole('article');
  },
};

describe.each(Object.entries(views))('A %s whose text is only there in English', (_name, open) => {
  test('says so', async () => {
    expect(within(await open()).getByText(notice)).toBeTruthy();
  });

  test('shows the English text and marks it as English', async () => {
    const view = await open();
    expect(view.textContent).toContain(english);
    expect(languageOf(within(view).getByText(plain(entryOf(486).text.whenYouSeeIt[0] ?? '')))).toBe('en');
  });

  test.each([notice, 'Mô tả', 'Khi bạn thấy mã này'])('marks "%s" as Vietnamese', async (text) => {
    expect(languageOf(within(await open()).getByText(text))).toBe('vi');
  });
});

test('A card whose text is there says nothing of English', async () => {
  await showWholeCard(486, { from: vietnamese });
  expect(screen.queryByText(notice)).toBeNull();
  expect(openCard().textContent).toContain(plain(entryOf(486, vietnamese).text.description));
});

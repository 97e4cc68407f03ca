import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalisedPage } from '@/components/localised-page';
import { useWords } from '@/components/words-context';
import type { Words } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import { wordsOf } from './support/local-view';
import { registryIn } from './support/registry';

interface Loaded {
  registry: Registry;
  words: Words;
  locale: string;
  appearance: { theme: 'dark'; textSize: 'large' };
  storageFault?: string;
}

const appearance = { theme: 'dark', textSize: 'large' } as const;
const loaded = (locale: string): Loaded => ({
  registry: registryIn(locale),
  words: wordsOf(locale),
  locale,
  appearance,
});

function Content({ registry }: { registry: Registry }) {
  const words = useWords();
  return (
    <p>
      {words('popup.title')}: {registry.entries().length}
    </p>
  );
}

const view = (load: () => Promise<Loaded>) => (
  <LocalisedPage load={load}>{(registry) => <Content registry={registry} />}</LocalisedPage>
);

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('A page that needs the registry', () => {
  test('waits for it', () => {
    render(view(() => new Promise(() => {})));
    expect(screen.getByRole('status')).toBeTruthy();
    expect(screen.queryByText(/Compare/)).toBeNull();
  });

  test('shows its content in the language of the registry, and says which that is', async () => {
    const load = vi.fn(async () => loaded('vi'));
    render(view(load));
    const count = registryIn('vi').entries().length;
    expect(await screen.findByText(`So sánh hai mã: ${count}`)).toBeTruthy();
    expect(document.documentElement.lang).toBe('vi');
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'large' });
    expect(screen.queryByRole('status')).toBeNull();
    expect(load).toHaveBeenCalledOnce();
  });

  test('loads again on request, in another language perhaps, and shows what it had until then', async () => {
    const load = vi.fn(async () => loaded('vi')).mockResolvedValueOnce(loaded('en'));
    const again = (registry: Registry, reload: () => void) => (
      <button type="button" onClick={reload}>
        <Content registry={registry} />
      </button>
    );
    render(<LocalisedPage load={load}>{again}</LocalisedPage>);
    fireEvent.click(await screen.findByRole('button', { name: /^Compare two codes/ }));
    expect(screen.queryByRole('status')).toBeNull();
    expect(await screen.findByRole('button', { name: /^So sánh hai mã/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe('vi');
  });

  test('says when it cannot be loaded', async () => {
    render(view(() => Promise.reject(new Error('files are gone'))));
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not load its registry/);
    expect(document.documentElement.lang).toBe('en');
    expect(screen.queryByRole('status')).toBeNull();
  });

  test.each([
    ['en', /could not be read.*Nothing of it has been deleted.*The browser says: Corruption: bad block/],
    ['vi', /Không đọc được.*Chưa có gì bị xóa.*Corruption: bad block/],
    ['es', /No se ha podido leer.*No se ha borrado nada.*Corruption: bad block/],
  ])(
    'says in %s that what was set could not be read, and shows its content all the same',
    async (locale, said) => {
      render(view(async () => ({ ...loaded(locale), storageFault: 'Corruption: bad block' })));
      expect((await screen.findByRole('alert')).textContent).toMatch(said);
      expect(screen.getByText(/: \d+$/)).toBeTruthy();
    },
  );

  test('stays gone when it is closed before the registry is there', async () => {
    const { promise, resolve } = Promise.withResolvers<Loaded>();
    const { unmount, container } = render(view(() => promise));
    unmount();
    resolve(loaded('vi'));
    await promise;
    expect(container.textContent).toBe('');
    expect(document.documentElement.lang).toBe('en');
  });
});

import type { MouseEvent, ReactNode } from 'react';
import { LocalePicker } from '@/components/locale-picker';
import { useWords } from '@/components/words-context';
import { locales } from '@/data/locales';
import { type ReferenceView, referenceSearch, vocabularyNames } from '@/lib/extension/reference-address';

interface ReferenceNavProps {
  readonly view: ReferenceView;
  readonly onView: (view: ReferenceView) => void;
  /** The chosen locale, or undefined while the browser's is followed. */
  readonly locale: string | undefined;
  readonly onLocale: (locale: string | undefined) => void;
}

/** Where one can go in the reference, and the language it speaks. */
export function ReferenceNav({ view, onView, locale, onLocale }: ReferenceNavProps): ReactNode {
  const words = useWords();
  const places: readonly { label: string; to: ReferenceView }[] = [
    { label: words('reference.all'), to: { kind: 'all' } },
    { label: words('reference.compare'), to: { kind: 'comparison', first: 301, second: 420 } },
    ...vocabularyNames.map((name) => ({
      label: words(`vocabulary.${name}`),
      to: { kind: 'vocabulary', name } as const,
    })),
  ];
  const follow = (event: MouseEvent, to: ReferenceView) => {
    // With a modifier the browser opens another tab, as for any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onView(to);
  };
  return (
    <nav aria-label={words('reference.navigation')}>
      <div className="places">
        {places.map(({ label, to }) => (
          <a
            key={label}
            href={`/reference.html${referenceSearch(to)}`}
            aria-current={referenceSearch(to) === referenceSearch(view) ? 'page' : undefined}
            onClick={(event) => follow(event, to)}
          >
            {label}
          </a>
        ))}
      </div>
      <LocalePicker locales={locales} chosen={locale} onChoose={onLocale} />
    </nav>
  );
}

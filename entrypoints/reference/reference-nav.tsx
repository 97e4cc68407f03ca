import { type MouseEvent, type ReactNode, useId, useState } from 'react';
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
  const id = useId();
  const [toggled, setToggled] = useState<boolean>();
  // Ten places in a row leave a small window no room for what they lead to.
  const isOpen = toggled ?? view.kind === 'vocabulary';
  const link = (label: string, to: ReferenceView) => (
    <Place
      key={label}
      label={label}
      to={to}
      isHere={referenceSearch(to) === referenceSearch(view)}
      onView={onView}
    />
  );
  return (
    <nav aria-label={words('reference.navigation')}>
      {link(words('reference.all'), { kind: 'all' })}
      {link(words('reference.compare'), { kind: 'comparison', first: 301, second: 420 })}
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setToggled(!isOpen)}>
        {words('vocabulary.title')}
      </button>
      <LocalePicker locales={locales} chosen={locale} onChoose={onLocale} />
      <div id={id} className="vocabularies" hidden={!isOpen}>
        {vocabularyNames.map((name) => link(words(`vocabulary.${name}`), { kind: 'vocabulary', name }))}
      </div>
    </nav>
  );
}

interface PlaceProps {
  readonly label: string;
  readonly to: ReferenceView;
  readonly isHere: boolean;
  readonly onView: (view: ReferenceView) => void;
}

function Place({ label, to, isHere, onView }: PlaceProps): ReactNode {
  const follow = (event: MouseEvent) => {
    // With a modifier the browser opens another tab, as for any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onView(to);
  };
  return (
    <a
      href={`/reference.html${referenceSearch(to)}`}
      aria-current={isHere ? 'page' : undefined}
      onClick={follow}
    >
      {label}
    </a>
  );
}

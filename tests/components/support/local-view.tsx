import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/words-context';
import { createWords, type InterfaceText, type Words } from '@/data/interface-text';
import english from '@/data/text/en/interface.json';
import spanish from '@/data/text/es/interface.json';
import vietnamese from '@/data/text/vi/interface.json';

const interfaces: Record<string, InterfaceText> = { en: english, es: spanish, vi: vietnamese };

/** The interface texts of a locale, as the extension gives them to its views. */
export function wordsOf(locale = 'en'): Words {
  const text = interfaces[locale];
  if (!text) throw new Error(`No interface texts in ${locale}`);
  return createWords(locale, text, english);
}

/** A view with the interface texts it finds in the extension. */
function inLocale(view: ReactNode, locale = 'en'): ReactNode {
  return <WordsProvider value={wordsOf(locale)}>{view}</WordsProvider>;
}

/** Shows a view to a user. */
export function show(view: ReactNode, locale = 'en') {
  return { user: userEvent.setup(), ...render(inLocale(view, locale)) };
}

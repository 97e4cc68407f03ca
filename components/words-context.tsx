import { createContext, useContext } from 'react';
import { createWords, type Words } from '@/data/interface-text';
import { fallbackLocale } from '@/data/locales';

const WordsContext = createContext<Words>(createWords(fallbackLocale, {}, {}));

/** Gives the interface texts of one locale to all views below. */
export const WordsProvider = WordsContext.Provider;

/** The interface texts of the locale in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}

import { createContext, useContext } from 'react';
import type { Words } from '@/data/interface-text';

const WordsContext = createContext<Words>((key) => key);

/** Gives the interface texts of one locale to all views below. */
export const WordsProvider = WordsContext.Provider;

/** The interface texts of the locale in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}

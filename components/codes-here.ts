import { createContext, useContext } from 'react';

const CodesHereContext = createContext<readonly number[]>([]);

/** Says which codes are on the screen already: no text below offers a way to them. */
export const CodesHere = CodesHereContext.Provider;

/** The codes that are on the screen already. */
export function useCodesHere(): readonly number[] {
  return useContext(CodesHereContext);
}

import { useEffect, useState } from 'react';
import { type Pair, readLastPair, rememberPair } from '@/lib/extension/last-pair';
import { addRecentPair, readRecentPairs } from '@/lib/extension/recent-pairs';

/** The pair that is compared, the ones before it, and a way to choose another. */
export interface PairInUse {
  readonly pair: Pair | undefined;
  readonly recent: readonly Pair[];
  readonly choose: (pair: Pair) => void;
}

/** Begins with what is suggested, else with the pair that was compared last. */
export function usePair(suggested: Pair | undefined): PairInUse {
  const [pair, setPair] = useState<Pair | undefined>(suggested);
  const [recent, setRecent] = useState<readonly Pair[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all([readLastPair(), readRecentPairs()]).then(([last, before]) => {
      if (!current) return;
      setPair((chosen) => chosen ?? last);
      setRecent(before);
    });
    return () => {
      current = false;
    };
  }, []);
  const choose = (next: Pair) => {
    setPair(next);
    void rememberPair(next);
    void addRecentPair(next).then(setRecent);
  };
  return { pair, recent, choose };
}

import { HoverCard } from '../hover/hover-card';
import { Scanner } from './scanner';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/** Starts to feel for the pointer in a document, and gives what follows its page and answers for it. */
export function startScanner(frame: ScannedFrame): PageScanner {
  const { document, lifetime, settings, pointer } = frame;
  const scanner = new Scanner(frame);
  const card = new HoverCard(document, scanner, settings.now, lifetime.signal);
  card.start(pointer);
  return {
    follow: () => scanner.follow(),
    read: async () => scanner.read(),
    openCard: (reading, match, turn) => card.openFor(reading, match, turn),
    lastShown: () => card.lastShown(),
    pinCard: () => card.pin(),
    closeCard: () => card.close(),
  };
}

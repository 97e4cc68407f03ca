import type { Box } from '@/scripts/browsers/painted-codes';

/** What a card shows, and where on the screen. */
export interface CardLayout {
  /** The text that is to be seen, with its line breaks. */
  text: string;
  box: Box;
  /** What can be pressed in the card, from the top down. */
  buttons: { name: string; box: Box }[];
}

/** Runs on the card's element inside the page, so it may use nothing but what is written in it. */
export function describeCard(this: HTMLElement): CardLayout {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const pressable = [...this.querySelectorAll<HTMLElement>('button, a[href]')];
  const buttons = pressable.map((each) => ({
    name: (each.getAttribute('aria-label') ?? each.innerText).trim(),
    box: boxOf(each),
  }));
  return { text: this.innerText, box: boxOf(this), buttons };
}

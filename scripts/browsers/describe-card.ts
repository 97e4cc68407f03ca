import type { Box } from '@/scripts/browsers/painted-codes';

/** Something in the card that can be pressed. */
export interface CardButton {
  name: string;
  /** What the group is called that it belongs to. */
  group: string | undefined;
  box: Box;
  /** Nothing covers it, and it is not scrolled away. */
  seen: boolean;
  focused: boolean;
  /** `aria-pressed`, of a button that stays down. */
  pressed: string | null;
}

/** What a card shows, and where on the screen. */
export interface CardLayout {
  /** The text that is to be seen, with its line breaks. */
  text: string;
  /** What a screen reader has been told last by the region beside the card. */
  announced: { text: string; box: Box } | undefined;
  box: Box;
  /** What can be pressed in the card, from the top down. */
  buttons: CardButton[];
}

/** Runs on the card's element inside the page, so it may use nothing but what is written in it. */
export function describeCard(this: HTMLElement): CardLayout {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  // Cast: the card is always in the shadow root of its host.
  const root = this.getRootNode() as ShadowRoot;
  const pressable = [...this.querySelectorAll<HTMLElement>('button, a[href]')];
  const buttons = pressable.map((each) => {
    const box = boxOf(each);
    const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      name: (each.getAttribute('aria-label') ?? each.innerText).trim(),
      group: each.closest('fieldset')?.getAttribute('aria-label') ?? undefined,
      box,
      seen: each.contains(top),
      focused: root.activeElement === each,
      pressed: each.getAttribute('aria-pressed'),
    };
  });
  const region = root.querySelector<HTMLElement>('.card-root > [role="status"]');
  const announced = region ? { text: region.innerText, box: boxOf(region) } : undefined;
  return { text: this.innerText, announced, box: boxOf(this), buttons };
}

import { answerEvent, askEvent, type TerminalView } from '@/lib/terminal/terminal-contract';
import { parseTerminalView } from './parse-terminal-view';

/** What the terminal shows that an element belongs to; undefined where nobody in the page's world knows of one. */
export function askTerminal(element: Element): TerminalView | undefined {
  let view: TerminalView | undefined;
  const onAnswer = (event: Event) => {
    if (event instanceof CustomEvent) view ??= parseTerminalView(event.detail);
  };
  element.addEventListener(answerEvent, onAnswer);
  // Listeners are called before this returns: there is nothing to wait for.
  element.dispatchEvent(new CustomEvent(askEvent, { bubbles: true, composed: true }));
  element.removeEventListener(answerEvent, onAnswer);
  return view;
}

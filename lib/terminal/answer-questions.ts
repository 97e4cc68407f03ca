import { readTerminal } from './read-terminal';
import { answerEvent, askEvent } from './terminal-contract';
import type { XtermTerminal } from './xterm';

/** Answers the scanner's questions for the terminal under the pointer. Reads, and changes nothing. */
export function answerQuestions(document: Document, terminals: () => readonly XtermTerminal[]): void {
  document.addEventListener(
    askEvent,
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element)) return;
      const terminal = terminals().find(({ element }) => element?.contains(target));
      const view = terminal && readTerminal(terminal);
      if (view) target.dispatchEvent(new CustomEvent(answerEvent, { detail: JSON.stringify(view) }));
    },
    { capture: true },
  );
}

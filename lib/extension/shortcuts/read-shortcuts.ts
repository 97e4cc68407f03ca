import { browser } from 'wxt/browser';

/** A command of ours and the keys that the user's browser has bound to it. */
export interface Shortcut {
  /** As in the manifest; `_execute_action` is the browser's own, for the toolbar page. */
  readonly command: string;
  /** As the browser writes it, `Alt+Shift+E` or `⌥⇧E`; empty where nothing is bound. */
  readonly keys: string;
}

/** The commands and their keys, as the browser has them now; none in a browser without commands. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  try {
    const commands = await browser.commands.getAll();
    return commands.flatMap(({ name, shortcut }) =>
      name === undefined ? [] : { command: name, keys: shortcut ?? '' },
    );
  } catch {
    return [];
  }
}

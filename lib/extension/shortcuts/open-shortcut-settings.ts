import { browser } from 'wxt/browser';

/** Firefox 137 and later, which the types of the API do not know yet. */
interface OpensSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Whether the browser lets an extension lead to where its keys are changed: Safari does not. */
export function hasShortcutSettings(): boolean {
  return import.meta.env.CHROME || import.meta.env.EDGE || firefoxSettings() !== undefined;
}

/** Opens the browser's own page on which keys are changed, where there is a way to it. */
export async function openShortcutSettings(): Promise<void> {
  const open = firefoxSettings();
  // Edge and the others of the family lead to their own page from this address.
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

function firefoxSettings(): (() => Promise<void>) | undefined {
  // Cast: see above.
  const commands = browser.commands as OpensSettings | undefined;
  return commands?.openShortcutSettings?.bind(commands);
}

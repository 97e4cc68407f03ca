import { browser } from 'wxt/browser';

/** Texts that the build writes into `_locales`, beside those of the manifest: a worker cannot import the registry. */
type BrowserText = 'menuExplain' | 'omniboxHint';

/** A text in the browser's own language, for what stands in the browser's own menus. */
export function browserText(name: BrowserText): string {
  // Cast: WXT knows only the messages of a hand-written `_locales`; ours are written by the build.
  return browser.i18n.getMessage(name as '@@ui_locale');
}

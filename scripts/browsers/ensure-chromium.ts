import { BRANDED_CHROME, CHROMIUM } from '@/scripts/browsers/browser-names';
import { findBrowser } from '@/scripts/browsers/find-browser';
import { canInstall, installPackage } from '@/scripts/browsers/install-package';

const HOW_TO_GET_ONE =
  'No Chromium-family browser found: install Chromium (Debian: apt install chromium; macOS: brew install chromium; ' +
  'Windows: Edge is enough), or name one in CHROMIUM_BIN.';

/**
 * Finds a Chromium-family browser, and installs Debian's where that can be done. Throws one line how to get one.
 * @param branded whether Google's own Chrome will do where nothing else is there
 */
export function ensureChromium({ branded }: { branded: boolean }): string {
  const found = findBrowser(CHROMIUM) ?? (branded ? findBrowser(BRANDED_CHROME) : undefined);
  if (found) return found;
  const installed = canInstall() && installPackage('chromium') ? findBrowser(CHROMIUM) : undefined;
  if (!installed) throw new Error(HOW_TO_GET_ONE);
  return installed;
}

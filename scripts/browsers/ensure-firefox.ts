import { FIREFOX } from '@/scripts/browsers/browser-names';
import { findBrowser } from '@/scripts/browsers/find-browser';
import { canInstall, installPackage } from '@/scripts/browsers/install-package';

/** Finds Firefox, and installs Debian's where that can be done. */
export function ensureFirefox(): string | undefined {
  return (
    findBrowser(FIREFOX) ?? (canInstall() && installPackage('firefox-esr') ? findBrowser(FIREFOX) : undefined)
  );
}

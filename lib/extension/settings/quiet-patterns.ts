import { mostSites } from '@/lib/settings/setting-values';
import { changeSettings } from './change-settings';

/** Remembers that a pattern is no SIP code on a site. The oldest is forgotten when there are too many. */
export async function addQuietPattern(site: string, pattern: string): Promise<void> {
  await changeSettings(({ quiet }) => {
    const others = quiet.filter((each) => each.site !== site || each.pattern !== pattern);
    return { quiet: [...others, { site, pattern }].slice(-mostSites) };
  });
}

/** Forgets it again. */
export async function removeQuietPattern(site: string, pattern: string): Promise<void> {
  await changeSettings(({ quiet }) => ({
    quiet: quiet.filter((each) => each.site !== site || each.pattern !== pattern),
  }));
}

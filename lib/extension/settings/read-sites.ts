import type { FileContent } from '@/lib/settings/file-fault';
import type { SiteRule } from '@/lib/settings/setting-values';
import { readJsonFile } from './read-json-file';
import { SiteRules } from './settings-schema';

/** Reads a list of site rules from the text of a file. */
export function readSites(text: string): FileContent<readonly SiteRule[]> {
  return readJsonFile(text, { schema: SiteRules, mostBytes: 200_000 });
}

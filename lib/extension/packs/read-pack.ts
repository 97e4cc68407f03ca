import { mostPackBytes, Pack } from '@/data/pack-schema';
import type { FileContent } from '@/lib/settings/file-fault';
import { readJsonFile } from '../settings/read-json-file';

/** Reads a pack of own codes from the text of a file. */
export function readPack(text: string): FileContent<Pack> {
  return readJsonFile(text, { schema: Pack, mostBytes: mostPackBytes });
}

import type * as z from 'zod/mini';
import { type FileContent, type FileFault, showPath, wrongFile } from '@/lib/settings/file-fault';
import { explainIssue } from './explain-issue';

interface JsonFile<Content> {
  readonly schema: z.ZodMiniType<Content>;
  readonly mostBytes: number;
}

/** Reads a JSON file by its schema: its content, or everything that is wrong with it. */
export function readJsonFile<Content>(
  text: string,
  { schema, mostBytes }: JsonFile<Content>,
): FileContent<Content> {
  const bytes = new Blob([text]).size;
  const inKilobytes = (count: number) => Math.ceil(count / 1_000);
  if (bytes > mostBytes) {
    return wrongFile('too-large', { size: inKilobytes(bytes), most: inKilobytes(mostBytes) });
  }
  let data: unknown;
  try {
    // Files that Windows writes may begin with a byte order mark.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return wrongFile('not-json', { detail: error instanceof Error ? error.message : '' });
  }
  const reserved = findReservedKeys(data);
  if (reserved.length > 0) return { kind: 'faulty', faults: reserved };
  const read = schema.safeParse(data);
  if (read.success) return { kind: 'ok', content: read.data };
  return { kind: 'faulty', faults: read.error.issues.flatMap((issue) => explainIssue(issue, data)) };
}

/** Keys that mean something else to JavaScript: no honest file has them. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Levels that are searched: no schema of ours takes anything deeper. */
const deepest = 20;

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** With a stack of its own: a file may be nested deeper than calls can be. */
function findReservedKeys(data: unknown): FileFault[] {
  const faults: FileFault[] = [];
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: data, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (!isNested(value) || path.length > deepest) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (reservedKeys.has(key))
        faults.push({ path: showPath(path), reason: 'reserved-key', values: { key } });
      else if (isNested(inner))
        waiting.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return faults;
}

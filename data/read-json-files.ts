import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { RegistryFault } from '@/data/registry-fault';

// zod/mini brings no words of its own: without these every reason is "Invalid input".
z.config(z.locales.en());

/** A file that holds what its schema asks for. */
export interface ReadFile<Value> {
  /** The way to the file from the folder of the registry. */
  file: string;
  value: Value;
}

/** Reads files of one registry folder against their schemas and collects what is wrong in them. */
export interface JsonReader {
  readFile<Value>(file: string, schema: z.ZodMiniType<Value>): ReadFile<Value>[];
  readFolder<Value>(folder: string, schema: z.ZodMiniType<Value>): ReadFile<Value>[];
  faults: RegistryFault[];
}

/** Makes a reader for the registry in a folder; a file that is not there gives an empty list. */
export function createJsonReader(root: string): JsonReader {
  const faults: RegistryFault[] = [];

  function readFile<Value>(file: string, schema: z.ZodMiniType<Value>): ReadFile<Value>[] {
    if (!existsSync(join(root, file))) return [];
    const parsed = parseJson(readFileSync(join(root, file), 'utf8'));
    if ('reason' in parsed) {
      faults.push({ file, path: '', reason: parsed.reason });
      return [];
    }
    const result = schema.safeParse(parsed.json);
    if (result.success) return [{ file, value: result.data }];
    for (const issue of result.error.issues) {
      faults.push({ file, path: z.core.toDotPath(issue.path), reason: issue.message });
    }
    return [];
  }

  function readFolder<Value>(folder: string, schema: z.ZodMiniType<Value>): ReadFile<Value>[] {
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder)).filter((name) => /^\d[\d-]*\.json$/.test(name));
    return names.sort().flatMap((name) => readFile(`${folder}/${name}`, schema));
  }

  return { readFile, readFolder, faults };
}

function parseJson(text: string): { json: unknown } | { reason: string } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

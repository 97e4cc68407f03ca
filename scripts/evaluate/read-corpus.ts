import { readFileSync } from 'node:fs';

export interface LabelledCode {
  /** UTF-16 offset of the first digit. */
  readonly start: number;
  readonly code: number;
  readonly certainty: 'explicit' | 'contextual';
}

/** A labelled text of the corpus. */
export interface Snippet {
  readonly id: string;
  readonly format: string;
  readonly text: string;
  readonly codes: readonly LabelledCode[];
  /** Spans that count neither as hit nor as false alarm. */
  readonly optional?: readonly { readonly start: number; readonly text: string }[];
}

/** Reads a corpus of one JSON record a line; a bad line is told with its number and left out. */
export function readCorpus(file: string): { snippets: Snippet[]; errors: string[] } {
  const snippets: Snippet[] = [];
  const errors: string[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        snippets.push(checkSnippet(JSON.parse(line)));
      } catch (error) {
        errors.push(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  return { snippets, errors };
}

function checkSnippet(value: unknown): Snippet {
  if (typeof value !== 'object' || value === null) throw new Error('is no record');
  // The checks below are what makes the cast true.
  const snippet = value as Snippet;
  if (typeof snippet.text !== 'string') throw new Error('has no "text"');
  if (typeof snippet.format !== 'string') throw new Error('has no "format"');
  if (!Array.isArray(snippet.codes)) throw new Error('has no list of "codes"');
  if (snippet.optional !== undefined && !Array.isArray(snippet.optional))
    throw new Error('"optional" is no list');
  for (const { start, code, certainty } of snippet.codes) {
    if (snippet.text.slice(start, start + 3) !== String(code)) throw new Error(`has no ${code} at ${start}`);
    if (certainty !== 'explicit' && certainty !== 'contextual')
      throw new Error(`has certainty "${certainty}"`);
  }
  return snippet;
}

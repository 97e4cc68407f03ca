/** Why a file cannot be taken: the end of a key of the interface texts, `file.<reason>`. */
export type FaultReason =
  | 'too-large'
  | 'not-json'
  | 'reserved-key'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-high'
  | 'too-low'
  | 'not-one-of'
  | 'wrong-form'
  | 'html'
  | 'no-pattern'
  | 'no-language';

/** One thing that is wrong with a file, and where. */
export interface FileFault {
  /** From the outside to the inside, counted from one: `entries › 3 › phrase`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: FaultReason;
  /** What the sentence of the reason needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What has been read from a file, or all that is wrong with it. */
export type FileContent<Content> =
  | { readonly kind: 'ok'; readonly content: Content }
  | { readonly kind: 'faulty'; readonly faults: readonly FileFault[] };

/** A path as it is shown. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ');
}

/** A file that is wrong as a whole. */
export function wrongFile(reason: FaultReason, values: FileFault['values'] = {}): FileContent<never> {
  return { kind: 'faulty', faults: [{ path: '', reason, values }] };
}

interface Coded {
  readonly code: number;
}

interface StepOptions {
  /** Where the cursor stands; undefined begins at the edge that lies behind. */
  readonly from: number | undefined;
  readonly by: 1 | -1;
  /** Only mentions of this code. */
  readonly code?: number | undefined;
}

/** The index of the next or previous mention, or undefined where there is none in this direction. */
export function stepTo(mentions: readonly Coded[], { from, by, code }: StepOptions): number | undefined {
  const { length } = mentions;
  const isWanted = (at: number) => code === undefined || mentions[at]?.code === code;
  const start = from ?? (by === 1 ? -1 : length);
  for (let at = start + by; at >= 0 && at < length; at += by) if (isWanted(at)) return at;
  return undefined;
}

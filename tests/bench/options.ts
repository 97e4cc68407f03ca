/** What the command line asks for. */
export interface BenchOptions {
  /** Shorter runs and fewer rounds: to see that everything runs, not to quote. */
  readonly quick: boolean;
  /** Names of the workloads to run; empty for all. */
  readonly only: readonly string[];
  /** Whether to put the table into the README. */
  readonly write: boolean;
  /** Folder of a built extension to measure; undefined builds one. */
  readonly build: string | undefined;
}

/** Reads `--quick`, `--write`, `--build FOLDER` and any number of `--only NAME`. Throws for anything else. */
export function readOptions(args: readonly string[], names: readonly string[]): BenchOptions {
  const only: string[] = [];
  const flags = new Set<string>();
  let build: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--quick' || arg === '--write') flags.add(arg);
    else if (arg === '--only' && names.includes(args[at + 1] ?? '')) only.push(args[++at] ?? '');
    else if (arg === '--build' && args[at + 1]) build = args[++at];
    else
      throw new Error(
        `Usage: npm run bench -- [--quick] [--write] [--build FOLDER] [--only ${names.join('|')}]…`,
      );
  }
  return { quick: flags.has('--quick'), write: flags.has('--write'), only, build };
}

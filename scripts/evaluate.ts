import { readFileSync } from 'node:fs';
import { findMatches } from '@/lib/detect/find-matches';

interface LabelledCode {
  readonly start: number;
  readonly code: number;
  readonly certainty: 'explicit' | 'contextual';
}

interface Snippet {
  readonly id: string;
  readonly format: string;
  readonly text: string;
  readonly codes: readonly LabelledCode[];
  readonly optional?: readonly { readonly start: number; readonly text: string }[];
}

/** Hits, misses and false alarms of one format, or of all. */
interface Score {
  explicit: number;
  explicitHits: number;
  contextual: number;
  contextualHits: number;
  falseAlarms: number;
}

const emptyScore = (): Score => ({
  explicit: 0,
  explicitHits: 0,
  contextual: 0,
  contextualHits: 0,
  falseAlarms: 0,
});

/** Scores the detector on a labelled corpus and prints the figures; returns the exit code. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--'));
  const tellMisses = args.includes('--misses');
  if (!file) {
    console.error('Usage: npm run evaluate -- FILE.jsonl [--misses]');
    return 2;
  }
  const { snippets, errors } = readSnippets(file);
  for (const error of errors) console.error(error);
  const byFormat = new Map<string, Score>();
  for (const snippet of snippets) {
    const score = byFormat.get(snippet.format) ?? emptyScore();
    byFormat.set(snippet.format, score);
    scoreSnippet(snippet, score, tellMisses);
  }
  printTable(byFormat);
  return errors.length > 0 ? 1 : 0;
}

function scoreSnippet(snippet: Snippet, score: Score, tellMisses: boolean): void {
  const matches = findMatches(snippet.text);
  const found = new Map(matches.map((match) => [match.start, match]));
  for (const { start, certainty } of snippet.codes) {
    score[certainty] += 1;
    if (found.has(start)) score[`${certainty}Hits`] += 1;
    else if (tellMisses) tell('miss', snippet, start, certainty);
    found.delete(start);
  }
  for (const match of found.values()) {
    const optional = snippet.optional?.some(
      ({ start, text }) => match.start < start + text.length && match.end > start,
    );
    if (optional) continue;
    score.falseAlarms += 1;
    if (tellMisses)
      tell(
        'false alarm',
        snippet,
        match.start,
        match.evidence.map((one) => `${one.rule}:${one.weight}`).join(' '),
      );
  }
}

function tell(what: string, { id, format, text }: Snippet, start: number, why: string): void {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const before = text.slice(Math.max(lineStart, start - 90), start);
  const after = text.slice(start + 3, Math.min(lineEnd < 0 ? text.length : lineEnd, start + 80));
  console.log(`${what} [${format} ${id}] ${why}\n    ${before}«${text.slice(start, start + 3)}»${after}`);
}

function readSnippets(file: string): { snippets: Snippet[]; errors: string[] } {
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
  // The checks below are what makes the cast true.
  const snippet = value as Snippet;
  if (typeof snippet?.text !== 'string') throw new Error('no "text"');
  if (typeof snippet.format !== 'string') throw new Error('no "format"');
  if (!Array.isArray(snippet.codes)) throw new Error('no "codes"');
  for (const { start, code, certainty } of snippet.codes) {
    if (snippet.text.slice(start, start + 3) !== String(code)) throw new Error(`no ${code} at ${start}`);
    if (certainty !== 'explicit' && certainty !== 'contextual') throw new Error(`certainty "${certainty}"`);
  }
  return snippet;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);

function figures(score: Score) {
  const truePositives = score.explicitHits + score.contextualHits;
  const labelled = score.explicit + score.contextual;
  return {
    truePositives,
    falsePositives: score.falseAlarms,
    falseNegatives: labelled - truePositives,
    precision: share(truePositives, truePositives + score.falseAlarms),
    recall: share(truePositives, labelled),
  };
}

function printTable(byFormat: ReadonlyMap<string, Score>): void {
  const total = emptyScore();
  console.log(
    'format                        codes   hits misses  false precision   recall explicit contextual',
  );
  for (const [format, score] of [...byFormat].sort(([one], [two]) => one.localeCompare(two))) {
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
    printRow(format, score);
  }
  printRow('all (micro average)', total);
  const withCodes = [...byFormat.values()].filter((score) => score.explicit + score.contextual > 0);
  const mean = (pick: (score: Score) => number, scores: readonly Score[]) =>
    share(
      scores.reduce((sum, score) => sum + pick(score), 0),
      scores.length,
    );
  console.log(
    `macro average over formats: precision ${percent(mean((score) => figures(score).precision, [...byFormat.values()]))}` +
      `, recall ${percent(mean((score) => figures(score).recall, withCodes))}`,
  );
  console.log(JSON.stringify(figures(total)));
}

function printRow(name: string, score: Score): void {
  const { truePositives, falsePositives, falseNegatives, precision, recall } = figures(score);
  const counts = [truePositives + falseNegatives, truePositives, falseNegatives, falsePositives];
  const recalls = [
    precision,
    recall,
    share(score.explicitHits, score.explicit),
    share(score.contextualHits, score.contextual),
  ];
  console.log(
    name.padEnd(28) +
      counts.map((n) => String(n).padStart(7)).join('') +
      recalls.map((n) => percent(n).padStart(9)).join(''),
  );
}

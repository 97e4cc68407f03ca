import { printTable } from '@/scripts/evaluate/print-table';
import { readCorpus } from '@/scripts/evaluate/read-corpus';
import { addScore, emptyScore, type Score } from '@/scripts/evaluate/score';
import { scoreBulk } from '@/scripts/evaluate/score-bulk';
import { scoreSnippet } from '@/scripts/evaluate/score-snippet';
import { showPlace } from '@/scripts/evaluate/show-place';

const usage = `Usage: npm run evaluate -- FILE.jsonl [--misses]     a labelled corpus, format by format
       npm run evaluate -- --bulk FOLDER [--misses]  large texts: false alarms per MB`;

/** Scores the detector on a labelled corpus and prints the figures; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const showMisses = args.includes('--misses');
  const path = args.find((arg) => !arg.startsWith('--'));
  if (!path) {
    console.error(usage);
    return 2;
  }
  if (args.includes('--bulk')) {
    scoreBulk(path, showMisses);
    return 0;
  }
  const { snippets, errors } = readCorpus(path);
  for (const error of errors) console.error(error);
  const byFormat = new Map<string, Score>();
  for (const snippet of snippets) {
    const score = byFormat.get(snippet.format) ?? emptyScore();
    byFormat.set(snippet.format, score);
    const more = scoreSnippet(snippet, (what, start, why) => {
      if (!showMisses) return;
      console.log(`${what} [${snippet.format} ${snippet.id}] ${why}\n    ${showPlace(snippet.text, start)}`);
    });
    addScore(score, more);
  }
  printTable(byFormat);
  return errors.length > 0 ? 1 : 0;
}

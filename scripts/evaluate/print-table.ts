import { addScore, emptyScore, figuresOf, type Score, share } from '@/scripts/evaluate/score';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(9);

/** Prints a row for each format, the averages, and as the last line the figures of all as JSON. */
export function printTable(byFormat: ReadonlyMap<string, Score>): void {
  const all = emptyScore();
  console.log(`${'format'.padEnd(28)}  codes   hits misses  false  precision   recall explicit contextual`);
  for (const [format, score] of [...byFormat].sort(([one], [other]) => one.localeCompare(other))) {
    addScore(all, score);
    printRow(format, score);
  }
  printRow('all (micro average)', all);
  const scores = [...byFormat.values()];
  const precision = mean(scores.map((score) => figuresOf(score).precision));
  const withCodes = scores.filter((score) => score.explicit + score.contextual > 0);
  const recall = mean(withCodes.map((score) => figuresOf(score).recall));
  console.log(`macro average over formats: precision${percent(precision)}, recall${percent(recall)}`);
  console.log(JSON.stringify(figuresOf(all)));
}

function printRow(name: string, score: Score): void {
  const { truePositives, falsePositives, falseNegatives, precision, recall } = figuresOf(score);
  const counts = [truePositives + falseNegatives, truePositives, falseNegatives, falsePositives];
  const recalls = [share(score.explicitHits, score.explicit), share(score.contextualHits, score.contextual)];
  const shares = [precision, recall, ...recalls].map(percent).join('');
  console.log(name.padEnd(28) + counts.map((count) => String(count).padStart(7)).join('') + shares);
}

function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findMatches } from '@/lib/detect/find-matches';
import { showPlace } from '@/scripts/evaluate/show-place';

/** What is known of a large text: `[offset, code, certainty]` and `[offset, text]`. */
interface Truth {
  readonly codes: readonly (readonly [number, number, string])[];
  readonly optional?: readonly (readonly [number, string])[];
}

/** Scores the detector on a folder of large texts (`*.gz`, `truth/*.json`) and prints false alarms per MB. */
export function scoreBulk(folder: string, showPlaces: boolean): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gz'))) {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const { codes, optional = [] } = readTruth(join(folder, 'truth', `${file.slice(0, -3)}.json`));
    const wanted = new Set(codes.map(([start]) => start));
    const found = findMatches(text);
    const hits = found.filter(({ start }) => wanted.has(start)).length;
    const falseAlarms = found.filter(
      ({ start, end }) =>
        !wanted.has(start) && !optional.some(([from, span]) => start < from + span.length && end > from),
    );
    const perMegabyte = (falseAlarms.length / (text.length / 1e6)).toFixed(2);
    console.log(
      `${file.padEnd(34)} ${hits} of ${wanted.size} found, ${falseAlarms.length} false alarms, ${perMegabyte} per MB`,
    );
    if (showPlaces) for (const { start } of falseAlarms) console.log(`    ${showPlace(text, start)}`);
  }
}

function readTruth(file: string): Truth {
  if (!existsSync(file)) return { codes: [] };
  // Written beside the corpus by the same hand as the texts; nothing of a user's.
  return JSON.parse(readFileSync(file, 'utf8')) as Truth;
}

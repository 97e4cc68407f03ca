/** Hits, misses and false alarms of one format, or of all. */
export interface Score {
  explicit: number;
  explicitHits: number;
  contextual: number;
  contextualHits: number;
  falseAlarms: number;
}

export function emptyScore(): Score {
  return { explicit: 0, explicitHits: 0, contextual: 0, contextualHits: 0, falseAlarms: 0 };
}

/** Adds `more` to `score`. */
export function addScore(score: Score, more: Score): void {
  score.explicit += more.explicit;
  score.explicitHits += more.explicitHits;
  score.contextual += more.contextual;
  score.contextualHits += more.contextualHits;
  score.falseAlarms += more.falseAlarms;
}

/** What the score comes to; with nothing to find, recall is 1, and with nothing found, precision is. */
export function figuresOf(score: Score) {
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

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

import type { Clue, Span } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';
import { fieldReaders } from '@/lib/detect/clues/readers/field-readers';
import type { Scene } from '@/lib/detect/clues/readers/reader';

/** The clues of all fields that have a reader and matter for the code. */
export function fieldClues(fields: readonly Field[], scene: Scene, match: Span): Clue[] {
  return fields.flatMap((field) => {
    const reader = fieldReaders.get(field.key);
    if (reader === undefined || reader.codes?.includes(scene.code) === false) return [];
    const clues = reader
      .read(field, scene)
      .map((facts) => ({ ...facts, start: field.start, end: field.end }));
    // `Cause: 486` is the match itself, not a cause beside it.
    const own = field.start <= match.start && match.start < field.end;
    return own ? clues.filter(({ kind }) => kind !== 'hangup-cause') : clues;
  });
}

export type MessageValue = string | number | readonly string[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

type Joint = 'and' | 'or';

const place = /\{(\w+)(?:, (and|or))?\}/g;

/**
 * Makes the function that fills the places of a sentence: `{code}` takes a value, `{roles, or}` joins a list
 * as the language does. A place without a value is a mistake in the program: the schema has checked the
 * sentence.
 */
export function createMessageFormatter(locale: string): (message: string, values: MessageValues) => string {
  const joinList = createListJoiner(locale);
  return (message, values) =>
    message.replaceAll(place, (_, name: string, joint: Joint | undefined) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for {${name}} in "${message}"`);
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      return joinList(value, joint ?? 'and');
    });
}

/** Joining is the slowest part of a comparison, and the same lists come back from pair to pair. */
function createListJoiner(locale: string): (items: readonly string[], joint: Joint) => string {
  const joiners = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const known = new Map<string, string>();
  return (items, joint) => {
    const key = [joint, ...items].join('\n');
    const joined = known.get(key) ?? joiners[joint].format(items);
    known.set(key, joined);
    return joined;
  };
}

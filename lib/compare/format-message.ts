export type MessageValue = string | number | readonly string[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

const listTypes = { and: 'conjunction', or: 'disjunction' } as const;
const place = /\{(\w+)(?:, (and|or))?\}/g;

/**
 * Makes the function that fills the places of a sentence: `{code}` takes a value, `{roles, or}` joins a list
 * as the language does. A place without a value is a mistake in the program: the schema has checked the
 * sentence.
 */
export function createMessageFormatter(locale: string): (message: string, values: MessageValues) => string {
  // Making a ListFormat costs a hundred times more than using one.
  const lists = {
    and: new Intl.ListFormat(locale, { type: listTypes.and }),
    or: new Intl.ListFormat(locale, { type: listTypes.or }),
  };
  return (message, values) =>
    message.replaceAll(place, (_, name: string, joint: keyof typeof lists | undefined) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for {${name}} in "${message}"`);
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      return lists[joint ?? 'and'].format(value);
    });
}

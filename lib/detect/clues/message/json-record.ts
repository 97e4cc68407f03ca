import type { Span } from '@/lib/detect/clues/clue';

interface Bracket {
  readonly opener: string;
  readonly at: number;
}

/** Records nest a few objects; more is a document. */
const MAX_DEPTH = 8;

/** What follows the brace of an object: a key, quoted or not; code blocks have none. */
const objectStart = /^\{\s{0,200}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_$][\w$]{0,80})\s{0,8}:/;

/**
 * The JSON object, or object literal of a console, that is the record around a place: the outermost one
 * that no array and no list of like objects holds. String-aware: strings of JSON never run over a line.
 */
export function jsonRecord(text: string, place: Span, window: Span): Span | undefined {
  const open = openBrackets(text, window.start, place.start);
  let record: Span | undefined;
  for (const bracket of open.slice(-MAX_DEPTH).reverse()) {
    if (bracket.opener !== '{' || !objectStart.test(text.slice(bracket.at, bracket.at + 300))) break;
    const outer = { start: bracket.at, end: closeOf(text, bracket.at, window.end) };
    if (record !== undefined && holdsLike(text, outer, record)) break;
    record = outer;
  }
  return record;
}

/** The brackets that are open at `to`, outermost first. */
function openBrackets(text: string, from: number, to: number): Bracket[] {
  const open: Bracket[] = [];
  eachBracket(text, from, to, (character, at) => {
    if (character === '{' || character === '[') open.push({ opener: character, at });
    else open.pop();
    return true;
  });
  return open;
}

/** The end of the object that starts at `from`, or of the window when it closes outside. */
function closeOf(text: string, from: number, limit: number): number {
  let depth = 0;
  let end = limit;
  eachBracket(text, from, limit, (character, at) => {
    depth += character === '{' || character === '[' ? 1 : -1;
    if (depth === 0) end = at + 1;
    return depth > 0;
  });
  return end;
}

/** Visits the brackets outside strings until the visitor says false. */
function eachBracket(
  text: string,
  from: number,
  to: number,
  visit: (bracket: string, at: number) => boolean,
) {
  let inString = false;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (character === '\n') inString = false;
    else if (!inString && '{}[]'.includes(character) && !visit(character, at)) return;
  }
}

/** Whether `outer` holds a second object that starts with the same key: then it is a list of records. */
function holdsLike(text: string, outer: Span, inner: Span): boolean {
  const start = objectStart.exec(text.slice(inner.start, inner.start + 300))?.[0].replaceAll(/\s/g, '');
  let like = 0;
  for (
    let at = text.indexOf('{', outer.start + 1);
    at !== -1 && at < outer.end;
    at = text.indexOf('{', at + 1)
  ) {
    if (objectStart.exec(text.slice(at, at + 300))?.[0].replaceAll(/\s/g, '') === start) like += 1;
  }
  return like > 1;
}

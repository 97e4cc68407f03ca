/**
 * The values of a comma-separated header field (RFC 3261 §7.3.1); commas in quoted strings and between
 * angle brackets are part of a value.
 */
export function listed(value: string): string[] {
  const values: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '<') bracketed = true;
    else if (!quoted && character === '>') bracketed = false;
    else if (character === ',' && !quoted && !bracketed) {
      values.push(value.slice(start, at));
      start = at + 1;
    }
  }
  values.push(value.slice(start));
  return values.map((each) => each.trim()).filter((each) => each !== '');
}

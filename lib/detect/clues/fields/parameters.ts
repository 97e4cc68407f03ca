/** One `name=value` behind a semicolon or a comma, with its value in quotes or not (RFC 3261 §25.1 generic-param). */
const parameter =
  /[;,\s]\s{0,16}([A-Za-z][\w.-]{0,40})\s{0,8}=\s{0,8}(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;,"]{1,500}))/g;

/** The parameters of a header field value by lower-case name; the first of a name counts. */
export function parameters(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of value.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1'));
  }
  return found;
}

/** What is coloured in a row. The groups' names are the class names; a space stays between the spans. */
const TOKENS =
  /(?<protocol>SIP\/2\.0)(?: (?<code>[1-6]\d\d) (?<phrase>[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*)*))?|(?<header>^[A-Z][A-Za-z-]*(?=: ))|(?<key>\b[a-z_]+=)|(?<string>"[^"]*")/g;

/**
 * @param {string} name
 * @param {string} text
 */
function span(name, text) {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

/**
 * Colours the text of one row, as log viewers do: a status line becomes three spans.
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function highlightText(text) {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const match of text.matchAll(TOKENS)) {
    fragment.append(text.slice(done, match.index));
    const { protocol, code, phrase, ...others } = match.groups ?? {};
    if (protocol) fragment.append(span('protocol', protocol));
    if (code && phrase) {
      const status = `status-${code[0]}`;
      fragment.append(' ', span(`code ${status}`, code), ' ', span(`phrase ${status}`, phrase));
    }
    for (const [name, part] of Object.entries(others)) if (part) fragment.append(span(name, part));
    done = match.index + match[0].length;
  }
  fragment.append(text.slice(done));
  return fragment;
}

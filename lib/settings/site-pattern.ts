/** `scheme://host/path`, as browsers write match patterns; `*` stands for anything, `*.` for all subdomains. */
const matchPattern = /^(\*|https?|file):\/\/(\*|(?:\*\.)?[^/*\s?#]+|)(\/\S*)$/;
const hostWithPort = /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/iu;
const most = 300;

/**
 * The match pattern that the user means: a pattern as it is, `example.com` with its subdomains, the address of a page
 * for all of its site. Undefined for what is none of these.
 */
export function toSitePattern(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > most) return undefined;
  if (text === '<all_urls>') return '*://*/*';
  if (hostWithPort.test(text)) return isPlainName(text) ? `*://*.${text.toLowerCase()}/*` : `*://${text}/*`;
  const [, scheme = '', host = '', path = ''] =
    matchPattern.exec(text.includes('*') ? text : siteOf(text)) ?? [];
  if (!scheme || (host === '' && scheme !== 'file')) return undefined;
  const bare = host.replace(/^\*\.?/, '');
  if (bare !== '' && !hostWithPort.test(bare)) return undefined;
  return `${scheme}://${host.toLowerCase()}${path}`;
}

/** Names have subdomains; addresses and names with a port have none that anybody means. */
function isPlainName(host: string): boolean {
  return !/^[\d.]+$|:/.test(host) && host.includes('.');
}

/** All of the site that an address belongs to. */
function siteOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url ? `${url.protocol}//${url.host}/*` : address;
}

/** Whether an address is one that a pattern means; the pattern's own faults mean nothing. */
export function matchesSite(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = matchPattern.exec(pattern) ?? [];
  if (!scheme || !URL.canParse(address)) return false;
  const url = new URL(address);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (scheme === '*' ? !isWeb : url.protocol !== `${scheme}:`) return false;
  return matchesHost(host, url) && matchesPath(path, url.pathname + url.search);
}

function matchesHost(host: string, url: URL): boolean {
  if (host === '*') return true;
  // A pattern without a port means every port.
  const actual = /:\d+$/.test(host) ? `${url.hostname}:${portOf(url)}` : url.hostname;
  if (!host.startsWith('*.')) return actual === host;
  const parent = host.slice(2);
  return actual === parent || actual.endsWith(`.${parent}`);
}

/** The port, also where it is the usual one of its scheme and the address does not name it. */
function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

/** Piece by piece, not by regular expression: a pattern of many stars must not take long. */
function matchesPath(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === first;
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last))
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= path.length - last.length;
}

/** Text in these is no text of the page: source code, form state, our own card. Names as `tagName` gives them in HTML. */
export const unreadElements: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'OBJECT',
  'SIP-LENS-CARD',
]);

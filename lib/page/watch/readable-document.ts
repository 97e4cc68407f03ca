const unreadable = /^(image|video|audio|font)\/|^application\/(pdf|octet-stream)|^(text|application)\/xml$/;

/**
 * Whether a document is one of text. Pictures, films, PDFs and bare XML are left alone: there is nothing to
 * find in the first, and react-dom cannot load in the last.
 */
export function isReadableDocument(document: Document): boolean {
  return document.documentElement instanceof HTMLElement && !unreadable.test(document.contentType);
}

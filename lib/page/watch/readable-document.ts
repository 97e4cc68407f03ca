const unreadable =
  /^(image|video|audio|font)\/|^application\/(pdf|octet-stream)|^text\/xml$|^application\/(?!xhtml\+).*\bxml$/;

/**
 * Whether a document is one of text. Pictures, films, PDFs and bare XML are left alone: there is nothing to
 * find in the first, and react-dom cannot load in the last. By its type alone: the first look at an element costs a
 * page a millisecond.
 */
export function isReadableDocument(document: Document): boolean {
  return !unreadable.test(document.contentType);
}

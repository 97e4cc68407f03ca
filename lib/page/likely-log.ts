/** Whether a document that is still loading looks like a log: browsers put plain text into a `pre` as well. */
export const isLikelyLog = (document: Document): boolean => document.getElementsByTagName('pre').length > 0;

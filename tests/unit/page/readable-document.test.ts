// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isReadableDocument } from '@/lib/page/watch/readable-document';

/** A document of a type, as the browser shows it. */
function documentOf(contentType: string, element: Element = document.documentElement): Document {
  return { documentElement: element, contentType } as Document;
}

const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

describe('A document', () => {
  test.each(['text/html', 'text/plain', 'application/json', 'application/xhtml+xml'])(
    'of type %s is read',
    (type) => {
      expect(isReadableDocument(documentOf(type))).toBe(true);
    },
  );

  test.each([
    'image/png',
    'video/mp4',
    'audio/ogg',
    'font/woff2',
    'application/pdf',
    'application/octet-stream',
  ])('of type %s is left alone', (type) => {
    expect(isReadableDocument(documentOf(type))).toBe(false);
  });

  test('of HTML is read', () => {
    expect(isReadableDocument(parse('<p>486</p>', 'text/html'))).toBe(true);
  });

  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><text>486</text></svg>', 'image/svg+xml'],
    ['<log>486</log>', 'application/xml'],
    ['<log>486</log>', 'text/xml'],
  ] as const)('that is bare XML is left alone: %s as %s', (text, type) => {
    expect(isReadableDocument(parse(text, type))).toBe(false);
  });
});

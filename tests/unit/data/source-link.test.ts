import { expect, test } from 'vitest';
import { linkSource } from '@/data/source-link';

test.each([
  ['RFC 3261 §21.4.24', 'https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24'],
  ['RFC 3261 table 3', 'https://www.rfc-editor.org/rfc/rfc3261'],
  ['RFC 9410 abstract', 'https://www.rfc-editor.org/rfc/rfc9410'],
])('%s links to its place', (source, url) => {
  expect(linkSource(source)).toEqual({ label: source, url });
});

test('a document is named by its title', () => {
  const documents = { 'kamailio-core': { title: 'Kamailio sources' } };
  expect(linkSource('kamailio-core: src/core/error.c', documents)).toEqual({
    label: 'Kamailio sources: src/core/error.c',
  });
});

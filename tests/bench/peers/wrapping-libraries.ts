import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve('package.json'));

/** A library that marks text by wrapping it into elements. */
export interface WrappingLibrary {
  readonly name: string;
  /** Its source. */
  readonly source: string;
  /** Code that marks all codes of the page and says how many. */
  readonly call: string;
}

const expression = String.raw`/SIP\/2\.0 [1-6]\d\d/g`;

/** Reads the libraries that are measured beside us. */
export function wrappingLibraries(): WrappingLibrary[] {
  return [
    {
      name: 'mark.js',
      source: readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8'),
      call: `new Promise((done) => new Mark(document.body).markRegExp(${expression}, { done }))`,
    },
    {
      name: 'findAndReplaceDOMText',
      source: readFileSync(require.resolve('findandreplacedomtext'), 'utf8'),
      call: `findAndReplaceDOMText(document.body, { find: ${expression}, wrap: 'mark' }) && document.querySelectorAll('mark').length`,
    },
  ];
}

import type { FieldReader } from '@/lib/detect/clues/readers/reader';

const version = /(?:^|[^\d.])(\d{1,6}(?:\.\d{1,6}){1,4}(?:[-~+.][\w.-]{1,40})?)/;

/**
 * Server of a response; FreeSWITCH and others write User-Agent there as well (RFC 3261 §20.35, §20.41).
 * In a log record the key may name a host, so only a product that is known counts.
 */
function productReader(field: 'server' | 'user-agent', names: readonly string[]): FieldReader {
  return {
    names,
    read: ({ value }, { where, knowledge }) => {
      const product = value.slice(0, 200).trim();
      const stack = knowledge.markedStack('product', product);
      if (product === '' || (where === 'record' && stack === undefined)) return [];
      const number = version.exec(product)?.[1];
      return [
        {
          kind: 'server',
          field,
          product,
          version: number,
          stack,
        },
      ];
    },
  };
}

export const server = productReader('server', ['Server']);
export const userAgent = productReader('user-agent', ['User-Agent', 'ua']);

import { listed } from '@/lib/detect/clues/fields/listed';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** `304 proxy.example.com "Media type not available"`, RFC 3261 §20.43. */
const grammar = /^(\d{3})\s{1,8}([^\s"]{1,255})\s{1,8}"((?:[^"\\]|\\.){0,1000})/;

export const warning: FieldReader = {
  names: ['Warning'],
  read: ({ value }) =>
    listed(value).flatMap((each) => {
      const [, code, agent, text] = grammar.exec(each) ?? [];
      if (code === undefined || agent === undefined || text === undefined) return [];
      return [{ kind: 'warning' as const, code: Number(code), agent, text: text.replaceAll(/\\(.)/g, '$1') }];
    }),
};

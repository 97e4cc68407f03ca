import type { Match } from '@/lib/detect/match';

/** A text whose match stands between guillemets: `SIP/2.0 «486» Busy Here`. */
export function marked(source: string): { text: string; match: Pick<Match, 'code' | 'start' | 'end'> } {
  const start = source.indexOf('«');
  const end = source.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error(`no «code» in: ${source}`);
  const text = source.replace('«', '').replace('»', '');
  return { text, match: { code: Number(text.slice(start, end)), start, end } };
}

import type { Match } from '@/lib/detect/match';

/** The text with the digits of each match in «». */
export function markMatches(text: string, matches: readonly Match[]): string {
  let marked = '';
  let from = 0;
  for (const { start, code } of matches) {
    const end = start + lengthOfDigits(text.slice(start), code);
    marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Three, and the invisible characters among them. */
function lengthOfDigits(text: string, code: number): number {
  const digits = [...String(code)].join('\\P{Nd}*');
  return new RegExp(`^${digits}`, 'u').exec(text)?.[0].length ?? 0;
}

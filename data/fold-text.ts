/**
 * Lower case without accents, so that "ban" finds "bận" and "perdida" finds "pérdida". The Vietnamese đ
 * is a letter of its own and has no accent to take off.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

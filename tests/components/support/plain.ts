/** Registry text as it reads on the screen: without the marks of codes and of literal text. */
export function plain(text: string): string {
  return text.replaceAll(/`|\[(?=\d{3}\])|(?<=\[\d{3})\]/g, '');
}

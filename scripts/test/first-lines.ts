/** The first lines of an error message: enough to tell what failed, at the end of a long log. */
export function firstLines(message: string): string {
  return message.split('\n').slice(0, 12).join('\n');
}

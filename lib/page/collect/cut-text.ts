/** Characters at which a long line may be cut without cutting a number or a word of a phrase. */
const seam = /[\s,;|<>(){}[\]]/;
/** UTF-16 units before the wished end in which a seam is looked for. */
const seamReach = 400;

/**
 * Where to cut a text that is read in steps of about `size` UTF-16 units: behind the last line feed of the step,
 * else behind a blank or bracket, else where the step ends. Always further than `from`.
 */
export function cutText(data: string, from: number, size: number): number {
  const wished = from + size;
  if (wished >= data.length) return data.length;
  const line = data.lastIndexOf('\n', wished - 1);
  if (line >= from) return line + 1;
  for (let at = wished; at > Math.max(from + 1, wished - seamReach); at--) {
    if (seam.test(data.charAt(at - 1))) return at;
  }
  return wished;
}

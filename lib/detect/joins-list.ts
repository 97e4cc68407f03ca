/** What may stand between two codes of one list: `404, 486`, `403/503`, `"401" | "407"`, `(also 600)`. */
const joint =
  /^s?["'`»”’*)\]]{0,3}(?: \([A-Za-z ]{2,30}\)["'`)]{0,2})?(?: ?[,/|;&+] ?[1-6][\dxX][xX])?\)? ?(?:[,、/|;&+]|->|→|=>)? ?\(?(?:\(?(?:and|or|also|nor|not|instead of|rather than|after|vs\.?|then|und|oder|et|ou|y|o|e|và|hoặc|和|或|と|や|및|와)(?: also| a| an| the)? )?["'`«“‘*(]{0,3}$/;

/** Longer than any joint. */
const longestJoint = 56;

/** Whether what stands between two numbers makes them items of one list. */
export function joinsList(text: string, end: number, start: number): boolean {
  const between = start - end;
  if (between < 1 || between > longestJoint) return false;
  const words = text.slice(end, start);
  return joint.test(words) && /[,/|;&+>→、和或とや및와]|[A-Za-zà]/.test(words);
}

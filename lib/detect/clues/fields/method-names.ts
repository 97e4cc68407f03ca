const methods: ReadonlySet<string> = new Set([
  'ACK',
  'BYE',
  'CANCEL',
  'INFO',
  'INVITE',
  'MESSAGE',
  'NOTIFY',
  'OPTIONS',
  'PRACK',
  'PUBLISH',
  'REFER',
  'REGISTER',
  'SUBSCRIBE',
  'UPDATE',
]);

/** Whether a word is a method of the SIP register; methods are case-sensitive (RFC 3261 §7.1). */
export function isMethod(word: string): boolean {
  return methods.has(word);
}

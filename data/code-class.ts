export const codeClasses = [
  'provisional',
  'success',
  'redirection',
  'request-failure',
  'server-failure',
  'global-failure',
  'library',
] as const;
export type CodeClass = (typeof codeClasses)[number];

/** The class that the first digit stands for; numbers from 700 on are never on the wire (RFC 3261 §7.2). */
export function classOfCode(code: number): CodeClass {
  return codeClasses[Math.floor(code / 100) - 1] ?? 'library';
}

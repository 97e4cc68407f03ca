/** In what two codes can differ, the most telling first. */
export const dimensions = [
  'class',
  'senders',
  'reach',
  'fault',
  'retry',
  'situation',
  'headers',
  'dialogEffect',
  'methods',
  'firstStep',
  'forking',
  'retryAfter',
  'q850',
  'vendors',
  'definition',
  'phrases',
  'http',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a forking proxy does with a code on its way back to the caller (RFC 3261 §16.7). */
export const forkings = [
  'one-hop',
  'passed-on',
  'ends-fork',
  'may-recurse',
  'preferred',
  'candidate',
  'becomes-500',
  'ends-search',
  'never-seen',
] as const;

export const definitionKinds = [
  'registered',
  'deprecated',
  'unregistered-stack',
  'unregistered-rfc2543',
  'unregistered-http',
  'unregistered-draft',
  'unregistered-unknown',
] as const;

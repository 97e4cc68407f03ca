import type { Clue, Clues } from '@/lib/detect/clues/clue';
import { inOrder } from '@/lib/detect/clues/in-order';
import type { Message } from '@/lib/detect/clues/message/message';
import type { Scene } from '@/lib/detect/clues/readers/reader';
import { stackOf } from '@/lib/detect/clues/stacks/stack-of';
import { faultOf } from '@/lib/detect/clues/verdict/fault-of';
import { clueOf, type Findings } from '@/lib/detect/clues/verdict/findings';
import { sentBy } from '@/lib/detect/clues/verdict/sent-by';

/**
 * Methods that exist only inside a dialog or subscription: BYE (RFC 3261 §15), PRACK (RFC 3262 §4), UPDATE
 * (RFC 3311 §5), INFO (RFC 6086 §4.2), NOTIFY (RFC 6665 §4.1.3).
 */
const dialogMethods: ReadonlySet<string> = new Set(['BYE', 'INFO', 'NOTIFY', 'PRACK', 'UPDATE']);

/** What follows from the clues taken together. */
export function conclude(text: string, message: Message, clues: readonly Clue[], scene: Scene): Clues {
  const method = clueOf({ clues }, 'method');
  const findings: Findings = {
    code: scene.code,
    method: method?.method,
    clues,
    credentials: scene.credentials,
    facts: scene.knowledge.facts.get(scene.code),
    saysFailure: message.kind === 'record' && speaksOfFailure(text.slice(message.start, message.end)),
  };
  const inDialog =
    method !== undefined && dialogMethods.has(method.method) && clueOf({ clues }, 'mid-dialog') === undefined;
  return {
    clues: inDialog
      ? inOrder([...clues, { kind: 'mid-dialog', because: 'method', start: method.start, end: method.end }])
      : clues,
    stack: stackOf(text, message, clues, scene.knowledge),
    method: method?.method,
    direction: clueOf({ clues }, 'direction')?.direction,
    sentBy: sentBy(findings),
    fault: faultOf(findings),
  };
}

function speaksOfFailure(record: string): boolean {
  return /\b(?:fail(?:ed|ure|s)?|reject(?:ed|s)?|denied|wrong|invalid|unable)\b/i.test(record);
}

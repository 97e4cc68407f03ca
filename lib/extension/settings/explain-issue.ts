import type * as z from 'zod/mini';
import { type FaultReason, type FileFault, showPath } from '@/lib/settings/file-fault';
import { isPlainObject } from '@/lib/settings/plain-object';

/** Reasons that a schema's own checks give as their message. */
const ownReasons: readonly FaultReason[] = ['html', 'reserved-key', 'no-pattern', 'no-language'];

/** Says in our words what a schema has found: its own words are for programmers. */
export function explainIssue(issue: z.core.$ZodIssue, data: unknown): FileFault[] {
  const path = showPath(issue.path);
  const fault = (reason: FaultReason, values: FileFault['values'] = {}) => [{ path, reason, values }];
  const own = ownReasons.find((reason) => reason === issue.message);
  if (own) return fault(own, { key: String(valueAt(data, issue.path)) });
  if (valueAt(data, issue.path) === undefined) return fault('missing');
  switch (issue.code) {
    case 'invalid_type':
      return fault('wrong-type', { type: issue.expected });
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => fault('unknown-field', { key }));
    case 'too_big':
      return fault(reasonOfSize(issue.origin, true), { most: Number(issue.maximum) });
    case 'too_small':
      return fault(reasonOfSize(issue.origin, false), { least: Number(issue.minimum) });
    case 'invalid_value':
      return fault('not-one-of', { values: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return fault('not-one-of', { values: 'note, code, key' });
    default:
      return fault('wrong-form');
  }
}

function reasonOfSize(origin: string, isOver: boolean): FaultReason {
  if (origin === 'array') return isOver ? 'too-many' : 'too-short';
  if (origin === 'string') return isOver ? 'too-long' : 'too-short';
  return isOver ? 'too-high' : 'too-low';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isPlainObject(value) ? value[String(step)] : undefined;
  }, data);
}

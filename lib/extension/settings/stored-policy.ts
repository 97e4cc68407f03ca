import { noPolicy, type Policy, policyOf } from '@/lib/settings/policy';
import { soonOr } from '@/lib/settings/soon-or';
import { askManaged } from './ask-managed';

/** What the administrator of a fleet has set. */
export function readPolicy(): Promise<Policy> {
  return soonOr(askManaged().then(policyOf), noPolicy);
}

import type { Random } from '@/scripts/demo/call-log/random';

/** What stays the same through one call. */
export interface Call {
  id: string;
  caller: string;
  callee: string;
  branch: string;
  fromTag: string;
  toTag: string;
  cseq: number;
  calleeAddress: string;
}

/** A number nobody has: 555-01xx is kept for fiction. */
function fictionalNumber(random: Random): string {
  return `+1${random.pick(['202', '312', '415', '617'])}55501${random.between(10, 99)}`;
}

/** Makes up the parties and identifiers of one call. */
export function inventCall(random: Random): Call {
  return {
    id: `${random.hex(8)}-${random.hex(4)}@${random.pick(['192.0.2.5', 'example.com'])}`,
    caller: fictionalNumber(random),
    callee: fictionalNumber(random),
    branch: `z9hG4bK${random.hex(10)}`,
    fromTag: `as${random.hex(8)}`,
    toTag: random.hex(10),
    cseq: random.between(101, 128),
    calleeAddress: `192.0.2.${random.between(100, 199)}`,
  };
}

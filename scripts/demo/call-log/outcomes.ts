/** How a call can end: the response, and what such a response really carries with it. */
export interface Outcome {
  code: number;
  phrase: string;
  /** Of a hundred calls, about how many end so. */
  weight: number;
  /** Milliseconds from the last ringing to the response, at least and at most. */
  after: readonly [number, number];
  /** Whether the callee's side rang before. */
  rings: boolean;
  headers: readonly string[];
  /** FreeSWITCH's word for the end of the call. */
  cause: string;
}

export const OUTCOMES: readonly [Outcome, ...Outcome[]] = [
  {
    code: 200,
    phrase: 'OK',
    weight: 36,
    after: [2000, 9000],
    rings: true,
    headers: ['Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, UPDATE', 'Supported: timer, replaces'],
    cause: 'NORMAL_CLEARING',
  },
  {
    code: 486,
    phrase: 'Busy Here',
    weight: 17,
    after: [150, 900],
    rings: false,
    headers: ['Reason: Q.850;cause=17;text="User busy"'],
    cause: 'USER_BUSY',
  },
  {
    code: 487,
    phrase: 'Request Terminated',
    weight: 13,
    after: [4000, 12000],
    rings: true,
    headers: ['Reason: SIP;cause=487;text="ORIGINATOR_CANCEL"'],
    cause: 'ORIGINATOR_CANCEL',
  },
  {
    code: 480,
    phrase: 'Temporarily Unavailable',
    weight: 9,
    after: [15000, 25000],
    rings: true,
    headers: ['Reason: Q.850;cause=18;text="No user responding"', 'Retry-After: 120 (away from desk)'],
    cause: 'NO_USER_RESPONSE',
  },
  {
    code: 404,
    phrase: 'Not Found',
    weight: 7,
    after: [60, 300],
    rings: false,
    headers: ['Reason: Q.850;cause=1;text="Unallocated (unassigned) number"'],
    cause: 'UNALLOCATED_NUMBER',
  },
  {
    code: 488,
    phrase: 'Not Acceptable Here',
    weight: 6,
    after: [40, 200],
    rings: false,
    headers: ['Warning: 304 192.0.2.20 "Media type not available"', 'Reason: Q.850;cause=88'],
    cause: 'INCOMPATIBLE_DESTINATION',
  },
  {
    code: 503,
    phrase: 'Service Unavailable',
    weight: 6,
    after: [500, 4000],
    rings: false,
    headers: ['Retry-After: 30', 'Reason: Q.850;cause=34;text="No circuit available"'],
    cause: 'NORMAL_TEMPORARY_FAILURE',
  },
  {
    code: 408,
    phrase: 'Request Timeout',
    weight: 4,
    after: [32000, 32000],
    rings: false,
    headers: ['Reason: Q.850;cause=102;text="Recovery on timer expiry"'],
    cause: 'RECOVERY_ON_TIMER_EXPIRE',
  },
  {
    code: 603,
    phrase: 'Decline',
    weight: 5,
    after: [1500, 8000],
    rings: true,
    headers: ['Reason: Q.850;cause=21;text="Call rejected"'],
    cause: 'CALL_REJECTED',
  },
];

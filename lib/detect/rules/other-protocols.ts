import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const otherProtocols: readonly Rule[] = [
  {
    name: 'http-number',
    weight: -20,
    pattern:
      /(?<=\bHTTPS?(?:\/\d(?:\.\d)?)?["']?(?:[ _-](?:status|response|error|code|is|of|a|an|the)){0,4}["'`:=]{0,3} {0,3}["'`(]{0,2})\d{3}|\d{3}(?= ?\(?HTTP)/i,
  },
  {
    name: 'isdn-cause',
    weight: -20,
    pattern: /(?<=\bQ\.?(?:850|931)\b[^\n;]{0,4};? ?cause ?[=:] ?|\bISUP[ -]{1,3})\d{3}/i,
  },
  {
    name: 'stun-number',
    weight: -20,
    pattern:
      /\d{3}(?= \(?(?:Role Conflict|Allocation|Stale Nonce|Unknown Attribute|Wrong Credentials|Insufficient Capacity))/i,
  },
];

export const examples: Record<string, RuleExamples> = {
  'http-number': {
    recognises: 'An HTTP status',
    accepted: [],
    rejected: [
      'HTTP/1.1 404 Not Found',
      'SIP gateway web page: HTTP 502',
      'the SIP API returns HTTP status code 404',
    ],
  },
  'isdn-cause': { recognises: 'A cause value of Q.850', accepted: [], rejected: ['Reason: Q.850;cause=486'] },
  'stun-number': {
    recognises: 'A STUN or TURN error',
    accepted: [],
    rejected: ['SIP call, ICE: 487 Role Conflict'],
  },
};

import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const statusLine: readonly Rule[] = [
  {
    name: 'status-line',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: /^SIP\/0["']?[ \t]{1,4}$/,
  },
  {
    // A filter's expression has a backslash before the point, and another for the blank; some stacks repeat the number
    // where the reason phrase should be.
    name: 'status-line',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: /^0["']?[ \t]{1,4}$|^s[+*]?$/,
    around: /(?<=\bSIP\/\d\\?\.\d["']?(?:[ \t]{1,4}|\\s[+*]?))\d{3}|(?<=SIP\S{4} (\d{3}) )\1/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'status-line': {
    recognises: 'The first line of a SIP response, in any language and wherever it is quoted',
    accepted: [
      'SIP/2.0 «486» Busy Here',
      'SIP/2.0 «499» Own Words',
      'SIP/2.0 «486» Ocupado',
      'SIP/2.0 «486» «486»',
      'SIP/2.0 «503» 350 ms',
      '192.0.2.7 "INVITE sip:bob@example.com SIP/2.0" «200» 512',
      'failregex = ^SIP/2\\.0 «403» .* from <HOST>$',
      '{"raw":"SIP/2.0 «603» Decline\\r\\nVia: SIP/2.0/UDP 192.0.2.1"}',
    ],
    rejected: ['HTTP/1.1 486 Busy Here', 'INVITE sip:486@example.com SIP/2.0'],
  },
};

import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const statusLabels: readonly Rule[] = [
  {
    name: 'status-label',
    weight: 3,
    pattern:
      /(?<=(?:status|code|respon[sd]e?|resp|rsp|repl(?:y|ies)|cause|reason|result|error|err|fail(?:ure|ed)?|reject(?:ed|ion)?|disposition|final|provisional|answer|rc)(?:s|num|_?code|_?val(?:ue)?|_?num(?:ber)?|line)?["'`\]*]{0,3}[ \t]{0,2}(?:[:=>(|,[!~-]{1,3}|\bis\b|\bwas\b|\bof\b|\bto\b|\bin\b|\t)?[ \t]{0,3}["'`(<[{*]{0,3})(?<!\w)\d{3}/i,
  },
  {
    name: 'method-is-a-number',
    weight: 4,
    pattern: /(?<=\bmethod["'`]{0,2}\s?[:=]\s?["'`]{1,2})\d{3}(?=["'`])/,
  },
  { name: 'switch-case', weight: 3, pattern: /(?<=\bcase\s["']?)\d{3}(?=["']?\s?:)/ },
  { name: 'comparison', weight: 2, pattern: /(?<=[=!]==?\s?["']?)\d{3}/ },
];

export const examples: Record<string, RuleExamples> = {
  'status-label': {
    recognises: 'A label such as status, code, response, cause or result before the number',
    accepted: [
      'INVITE sip:bob@example.com ended, status «486»',
      'ACC: transaction answered: method=INVITE;code=«200»',
    ],
    rejected: ['GET /health status=404', 'status 404'],
  },
  'method-is-a-number': {
    recognises: 'A capture tool that writes the code of a response where it writes the method of a request',
    accepted: ['"method":"«100»","cseq":"1 INVITE"'],
    rejected: ['"method":"GET"'],
  },
  'switch-case': {
    recognises: 'A case of a switch over response codes',
    accepted: ['// SIP\n  case «486»:\n    busy();'],
    rejected: ['case 404: return notFound();'],
  },
  comparison: {
    recognises: 'A comparison with the number',
    accepted: ['if (invite.statusCode === «487») return; // INVITE was cancelled'],
    rejected: ['if (response.status === 404) fetch("/retry")'],
  },
};

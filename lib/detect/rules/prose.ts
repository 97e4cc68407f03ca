import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const prose: readonly Rule[] = [
  {
    name: 'verb-before',
    weight: 3,
    pattern:
      /(?<=\b(?:respond(?:s|ed|ing)?|return(?:s|ed|ing)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|send(?:s|ing)?|sent|receiv(?:e|es|ed|ing)|gets?|getting|got|expect(?:s|ed|ing)?|see(?:s|n|ing)?|saw|gives?|gave|generates?|generated?|issue[sd]?|forward(?:s|ed)?|relay(?:s|ed)?|transmit(?:s|ted)?|accept(?:s|ed)?|ends?|ended|closed|triggers?|throws?|cause[sd]?|with|challenge[sd]?|maps?|after|before|by|upon|when|for|on|until|without|also|only|and|or|than|like|via)(?: (?:it|them|back|out|with|a|an|the|to|from|all|any|multiple|several|final|local|call|INVITE|from|only|as|in|another|first|second|usual)){0,3} ["'`(“‘*]{0,3})\d{3}/i,
  },
  {
    name: 'article-before',
    weight: 2,
    pattern: /(?<=\b(?:an?|the|any|no|this|that|each|every|these) ["'`(“‘*]{0,3})\d{3}/i,
  },
  {
    name: 'noun-after',
    weight: 3,
    pattern:
      /\d{3}(?='?s?["'`)\]”’*]{0,3}[ -](?:final |SIP |error |provisional |status |failure |auth(?:entication)? |or \d{3} |and \d{3} )?(?:responses?|repl(?:y|ies)|errors?|status(?:es)?|challenges?|codes?|answers?|rejections?|cause|failures?|class|received|returned|sent)\b)/i,
  },
  { name: 'arrow-before', weight: 2, pattern: /(?<=(?:->|=>|→|➔|⇒) ?["'`]{0,2})\d{3}/ },
  { name: 'backticks', weight: 2, pattern: /(?<=`)\d{3}(?=`| [A-Z])/ },
  { name: 'quotes', weight: 1.5, pattern: /(?<=["'“‘(])\d{3}(?=["'”’)])/ },
  {
    name: 'line-start',
    weight: 2,
    pattern:
      /(?<=(?:^|\n)[ \t]{0,8}(?:[-*#>•+]{1,4} |[FM]?\d{1,2}[.)]? |\d+(?:\.\d+){1,4}\.? )?["'`*]{0,3})\d{3}(?=["'`*]{0,3}(?:[ ]?[:=–—|-]|[ ][A-Za-z(]|["'`)]?$))/m,
  },
];

export const examples: Record<string, RuleExamples> = {
  'verb-before': {
    recognises: 'A verb such as "responds with" or "returned" before the number',
    accepted: ['The SIP proxy rejected the call with «403» and the phone gave up.'],
    rejected: ['We received 404 parcels.'],
  },
  'article-before': {
    recognises: 'An article before the number',
    accepted: ['The trunk sends a «488» to every INVITE.'],
    rejected: ['a 404 page'],
  },
  'noun-after': {
    recognises: 'A noun such as response, error or challenge after the number',
    accepted: ['REGISTER gets a «401» challenge first'],
    rejected: ['HTTP 404 error'],
  },
  'arrow-before': {
    recognises: 'An arrow that leads to the number',
    accepted: ['INVITE to +1 202 555 0101 -> «404»'],
    rejected: ['GET /index -> 404'],
  },
  backticks: {
    recognises: 'The number as code in a text',
    accepted: ['The SIP side maps `«480»` to no answer.'],
    rejected: ['Set the timer to `480`.'],
  },
  quotes: {
    recognises: 'The number in quotes or brackets',
    accepted: ['a BYE («486») follows'],
    rejected: [],
  },
  'line-start': {
    recognises: 'The number at the start of a line or list item',
    accepted: ['SIP causes:\n* «408» Request Timeout'],
    rejected: ['404 Not Found'],
  },
};

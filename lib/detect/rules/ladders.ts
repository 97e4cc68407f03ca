import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const ladders: readonly Rule[] = [
  {
    name: 'arrow-from',
    weight: 3,
    left: /[-=─━.<]{3,} ?\(?(?:\d{1,2}\) ?)?$/,
    around: /\d{3}(?=\)?(?: [\w()/-]{1,16}){0,5} ?[-=─━.>|│]{2})/,
  },
  {
    name: 'arrow-to',
    weight: 3,
    left: /(?:^|[\n|│ \t])$/,
    around: /\d{3}(?=(?: [\w()/]{1,16}){0,5}[ \t]{0,24}(?:<[-=─━]{2}|[-=─━]{2,40}>|[◀▶←→]))/,
  },
  {
    // PlantUML, Mermaid and their like: `Bob-->>Alice: 180`.
    name: 'arrow-label',
    weight: 3,
    left: /^[\w"]+ ?: ?$/,
    around: /(?<=[-.<]{1,2}[->]{1,2}[+-]? ?"?\w[\w ]{0,20}"? ?: ?)\d{3}/,
  },
  {
    name: 'ladder-rung',
    weight: 3,
    left: /[|│)][ \t]{0,14}$|^[ \t]+$/,
    around:
      /(?<=[|│][ \t]{0,40}(?:\(\w{1,3}\) ?)?)\d{3}(?=(?: {1,2}[\w()/-]{1,16}){0,5}[ \t]{0,40}[|│][^\n]{0,160}\n[^\n]{0,160}(?:[-=─]{3}>|<[-=─]{3}))/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'arrow-from': {
    recognises: 'A response on the arrow of a call flow',
    accepted: ['  |----INVITE---->|\n  |<---«180»-------|'],
    rejected: ['<!-- 404 -->'],
  },
  'arrow-to': {
    recognises: 'A response before the arrow of a call flow',
    accepted: ['  INVITE ---------->\n     «100» <----------'],
    rejected: ['Width: 486 <--> 404'],
  },
  'arrow-label': {
    recognises: 'A response that labels an arrow of a sequence diagram',
    accepted: ['Alice->>Bob: INVITE\nBob-->>Alice: «180»\nBob --> Alice : «200»'],
    rejected: ['Alice->>Bob: INVITE\nNote: 404'],
  },
  'ladder-rung': {
    recognises: 'A response above the arrow of a call flow',
    accepted: ['  |   INVITE F1    |\n  |--------------->|\n  |     «407» F2     |\n  |<---------------|'],
    rejected: ['| 404 | 12 |\n| 486 | 13 |'],
  },
};

import type { Words } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import type { CodeFacts } from '@/data/schema';

/** One fact as the reference page lists it. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly string[];
}

/** All facts of a code in the words of the locale, each with its sources. */
export function factRows(facts: CodeFacts, words: Words, registry: Registry): FactRow[] {
  const list = new Intl.ListFormat(registry.locale, { type: 'conjunction' });
  const { senders, reach, methods, dialogEffect, retry, fault, definition } = facts;
  const methodNames = methods.names.length > 0 ? `: ${list.format(methods.names)}` : '';
  return [
    {
      label: words('fact.definition'),
      value: words(`definition.${definition.kind}`),
      sources: definition.sources,
    },
    {
      label: words('fact.senders'),
      value: list.format(senders.roles.map((role) => words(`role.${role}`))),
      sources: senders.sources,
    },
    { label: words('fact.reach'), value: words(`reach.${reach.value}`), sources: reach.sources },
    {
      label: words('fact.methods'),
      value: `${words(`methods.${methods.scope}`)}${methodNames}`,
      sources: methods.sources,
    },
    {
      label: words('fact.dialog'),
      value: words(`dialog.${dialogEffect.value}`),
      sources: dialogEffect.sources,
    },
    { label: words('fact.retry'), value: words(`retry.${retry.rule}`), sources: retry.sources },
    { label: words('fact.fault'), value: words(`fault.${fault.value}`), sources: fault.sources },
    ...causeRows(facts, words, registry),
    ...facts.otherPhrases.map(({ phrase, stack, sources }) => ({
      label: words('section.otherPhrases'),
      value: stack ? `${phrase} (${registry.vocabulary.stackName(stack)})` : phrase,
      sources,
    })),
    ...httpRows(facts, words),
  ];
}

function causeRows({ q850 }: CodeFacts, words: Words, { vocabulary }: Registry): FactRow[] {
  const { causeWithName } = vocabulary;
  const to = q850.toCause
    ? [
        {
          label: words('fact.toCause'),
          value: causeWithName(q850.toCause.cause),
          sources: q850.toCause.sources,
        },
      ]
    : [];
  const from = q850.fromCauses.map(({ cause, sources }) => ({
    label: words('fact.fromCause'),
    value: causeWithName(cause),
    sources,
  }));
  const vendors = q850.vendors.map(({ stack, toCause, toCauseName, fromCauses, sources }) => ({
    label: vocabulary.stackName(stack),
    value: [
      toCauseName ?? (toCause !== undefined ? `→ ${causeWithName(toCause)}` : undefined),
      fromCauses && `← ${fromCauses.map(causeWithName).join(', ')}`,
    ]
      .filter(Boolean)
      .join('; '),
    sources,
  }));
  return [...to, ...from, ...vendors];
}

function httpRows({ http }: CodeFacts, words: Words): FactRow[] {
  if (!http) return [];
  const value = `${http.code} ${http.phrase}: ${words(`http.${http.meaning}`)}`;
  return [{ label: 'HTTP', value, sources: http.sources }];
}

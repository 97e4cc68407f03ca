/** The side vocabularies that the reference page lists. */
export const vocabularyNames = [
  'methods',
  'headerFields',
  'optionTags',
  'warnCodes',
  'q850Causes',
  'q850Locations',
  'reasonProtocols',
  'stirReasons',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** What the reference page shows; its address says so, so that it can be linked, kept and gone back to. */
export type ReferenceView =
  | { readonly kind: 'all' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'entry'; readonly code: number }
  | { readonly kind: 'comparison'; readonly first: number; readonly second: number | undefined }
  | { readonly kind: 'vocabulary'; readonly name: VocabularyName };

const codeNumber = /^[1-9]\d\d$/;
/** Characters of a search that an address may hold: no search needs more. */
const mostOfQuery = 200;

function toCode(text: string | undefined): number | undefined {
  return text && codeNumber.test(text.trim()) ? Number(text) : undefined;
}

/** Reads a query string: `?code=486`, `?compare=301,420`; `?search=codec`, `?vocabulary=q850Causes`; anything else shows all codes. */
export function readReferenceView(search: string): ReferenceView {
  const parameters = new URLSearchParams(search);
  const code = toCode(parameters.get('code') ?? undefined);
  if (code !== undefined) return { kind: 'entry', code };
  const [first, second] = (parameters.get('compare') ?? '').split(',').map(toCode);
  if (first !== undefined) return { kind: 'comparison', first, second };
  const query = parameters.get('search')?.trim().slice(0, mostOfQuery);
  if (query) return { kind: 'search', query };
  const name = vocabularyNames.find((each) => each === parameters.get('vocabulary'));
  return name ? { kind: 'vocabulary', name } : { kind: 'all' };
}

/** The query string of a view, empty for all codes. */
export function referenceSearch(view: ReferenceView): string {
  switch (view.kind) {
    case 'all':
      return '';
    case 'search':
      return `?${new URLSearchParams({ search: view.query })}`;
    case 'entry':
      return `?code=${view.code}`;
    case 'comparison':
      return `?compare=${[view.first, view.second].filter((code) => code !== undefined).join(',')}`;
    case 'vocabulary':
      return `?vocabulary=${view.name}`;
  }
}

import type { Words } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import type { ReferenceView } from '@/lib/extension/reference-address';

/** What a view is called in tabs, in the history and among bookmarks. */
export function titleOf(view: ReferenceView, registry: Registry, words: Words): string {
  switch (view.kind) {
    case 'all':
      return words('reference.title');
    case 'search':
      return view.query;
    case 'entry':
      return registry.nameOf(view.code);
    case 'comparison':
      return view.second === undefined ? words('reference.compare') : `${view.first} – ${view.second}`;
    case 'vocabulary':
      return words(`vocabulary.${view.name}`);
  }
}

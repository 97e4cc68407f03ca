import { vi } from 'vitest';
import { EntryView } from '@/components/entry/entry-view';
import { show } from '../support/local-view';
import { entryOf, registry } from '../support/registry';

/** Shows the whole entry of a code, as the reference page does. */
export function showEntry(code: number, from = registry) {
  const onCode = vi.fn<(code: number) => void>();
  const onCompare = vi.fn<(first: number, second: number) => void>();
  const view = (
    <main lang={from.locale}>
      <EntryView entry={entryOf(code, from)} registry={from} onCode={onCode} onCompare={onCompare} />
    </main>
  );
  return { ...show(view, from.locale), onCode, onCompare };
}

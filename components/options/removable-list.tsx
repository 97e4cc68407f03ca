import type { ReactNode } from 'react';
import { useWords } from '../words-context';

interface RemovableListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** By what an item is told from the others, where that is not its name. */
  readonly keyOf?: (item: Item) => string;
  readonly onRemove: (item: Item) => void;
  /** What stands between an item's name and the way to remove it. */
  readonly children?: (item: Item) => ReactNode;
}

/** A list of names, each with a button that takes it away. */
export function RemovableList<Item>(props: RemovableListProps<Item>): ReactNode {
  const { label, items, nameOf, keyOf = nameOf, onRemove, children } = props;
  const words = useWords();
  return (
    <ul className="removable" aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <code>{nameOf(item)}</code>
          <span className="row">
            {children?.(item)}
            <button
              type="button"
              aria-label={words('options.removeNamed', { name: nameOf(item) })}
              onClick={() => onRemove(item)}
            >
              {words('options.remove')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useCombobox } from 'downshift';
import { type ReactNode, useState } from 'react';
import { classOfCode } from '@/data/code-class';
import { useWords } from './words-context';

/** A code as the picker lists it. */
export interface PickerOption {
  readonly code: number;
  readonly phrase: string;
}

interface CodePickerProps {
  readonly label: string;
  readonly selected: PickerOption | undefined;
  /** Options for what has been typed, the best first. */
  readonly search: (query: string) => readonly PickerOption[];
  readonly onSelect: (code: number) => void;
}

const optionText = (option: PickerOption | null | undefined) =>
  option ? `${option.code} ${option.phrase}` : '';

/** Picks a code by its number or by words of its phrase: an ARIA combobox. */
export function CodePicker({ label, selected, search, onSelect }: CodePickerProps): ReactNode {
  const words = useWords();
  const [query, setQuery] = useState('');
  const options = search(query);
  const combobox = useCombobox<PickerOption>({
    items: [...options],
    itemToString: optionText,
    selectedItem: selected ?? null,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onSelect(selectedItem.code);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) setQuery('');
    },
    stateReducer: (_state, { type, changes }) => {
      // Left without a choice, the field goes back to what is chosen: never a text that is no code.
      const left = type === useCombobox.stateChangeTypes.InputBlur;
      return left ? { ...changes, inputValue: optionText(selected) } : changes;
    },
  });
  const { isOpen, highlightedIndex } = combobox;
  return (
    <div className="picker" data-class={selected && classOfCode(selected.code)}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps gives it the input's id */}
      <label {...combobox.getLabelProps()}>{label}</label>
      <input
        {...combobox.getInputProps({ onFocus: (event) => event.currentTarget.select() })}
        placeholder={words('picker.hint')}
        spellCheck={false}
      />
      <ul {...combobox.getMenuProps()} hidden={!isOpen}>
        {isOpen &&
          options.map((option, index) => (
            <li
              key={option.code}
              {...combobox.getItemProps({ item: option, index })}
              data-class={classOfCode(option.code)}
              data-highlighted={index === highlightedIndex || undefined}
            >
              <span className="code-number">{option.code}</span> {option.phrase}
            </li>
          ))}
        {isOpen && options.length === 0 && <li className="picker-none">{words('picker.none', { query })}</li>}
      </ul>
    </div>
  );
}

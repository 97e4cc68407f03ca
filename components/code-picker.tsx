import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useRef, useState } from 'react';
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
    stateReducer: (before, { changes }) => {
      // Only when it closes: what comes right after a choice still has the one before, as the pointer leaving the list.
      if (changes.isOpen || !before.isOpen) return changes;
      // Closed without a choice, the field goes back to what is chosen: never a text that is no code.
      const choice = changes.selectedItem ?? selected ?? null;
      return { ...changes, selectedItem: choice, inputValue: optionText(choice) };
    },
  });
  const { isOpen, highlightedIndex } = combobox;
  const input = useRef<HTMLInputElement>(null);
  const code = selected?.code;
  // What is chosen is ready to be typed over, by a reader who stays in the field too.
  useEffect(() => {
    if (code !== undefined && input.current?.matches(':focus')) input.current.select();
  }, [code]);
  return (
    <div className="picker" data-class={selected && classOfCode(selected.code)}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps gives it the input's id */}
      <label {...combobox.getLabelProps()}>{label}</label>
      <input
        {...combobox.getInputProps({
          ref: input,
          onFocus: (event) => event.currentTarget.select(),
          onMouseDown: (event) => {
            // A press in the field that has focus already would set the caret behind the text, not replace it.
            if (isOpen || !event.currentTarget.matches(':focus')) return;
            event.preventDefault();
            event.currentTarget.select();
          },
          // Letting go inside a selection would drop it in Chromium, also one that this press has not made.
          onMouseUp: (event) => {
            if (!isOpen) event.preventDefault();
          },
        })}
        placeholder={words('picker.hint')}
        spellCheck={false}
      />
      <ul {...combobox.getMenuProps()} hidden={!isOpen || options.length === 0}>
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
      </ul>
      <p role="status" className="picker-none">
        {isOpen && options.length === 0 && words('picker.none', { query })}
      </p>
    </div>
  );
}

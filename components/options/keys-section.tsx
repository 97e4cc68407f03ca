import type { ReactNode } from 'react';
import type { InterfaceKey } from '@/data/interface-text';
import { useWords } from '../words-context';
import { OptionsSection } from './options-section';

export interface KeysSectionProps {
  /** Names of commands, as in the manifest, and the keys that the browser has bound to them; empty for none. */
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  /** Opens the browser's own page for keys; absent where there is no way to it. */
  readonly onChangeKeys?: (() => void) | undefined;
}

/** What each command does. */
const sentences: Readonly<Record<string, InterfaceKey>> = {
  'explain-code': 'command.explain',
  'next-code': 'command.next',
  'previous-code': 'command.previous',
  'pin-card': 'command.pin',
  'toggle-site': 'command.toggle',
  _execute_action: 'command.action',
};

/** The keys that work on every page, and the way to where the browser lets them be changed. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps): ReactNode {
  const words = useWords();
  const rows = Object.entries(sentences).flatMap(([command, sentence]) => {
    const bound = shortcuts.find((each) => each.command === command);
    return bound ? { command, sentence, keys: bound.keys } : [];
  });
  return (
    <OptionsSection title={words('options.keys')} hint={words('options.keysHint')}>
      <dl className="keys">
        {rows.map(({ command, sentence, keys }) => (
          <div key={command}>
            <dt>{words(sentence)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="hint">{words('options.noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChangeKeys ? (
        <button type="button" onClick={onChangeKeys}>
          {words('options.changeKeys')}
        </button>
      ) : (
        <p className="hint">{words('options.keysElsewhere')}</p>
      )}
    </OptionsSection>
  );
}

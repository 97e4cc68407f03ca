import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { mostSites } from '@/lib/settings/setting-values';
import { toSitePattern } from '@/lib/settings/site-pattern';
import { useWords } from '../words-context';

interface PatternFormProps {
  /** Patterns that are in the list already. */
  readonly listed: readonly string[];
  /** Adds a pattern; resolves with whether it has been kept. */
  readonly onAdd: (pattern: string) => Promise<boolean>;
}

/** Adds a site to a list: by its name, an address or a match pattern. */
export function PatternForm({ listed, onAdd }: PatternFormProps): ReactNode {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const pattern = toSitePattern(text);
    if (!pattern) return setFault(words('options.noPattern', { text }));
    if (listed.includes(pattern)) return setFault(words('options.listed', { pattern }));
    if (listed.length >= mostSites) return setFault(words('options.listFull', { most: mostSites }));
    setFault(undefined);
    // Not kept, it stays here to be tried again; what has been typed meanwhile stays, too.
    void onAdd(pattern).then((isKept) => isKept && setText((now) => (now === text ? '' : now)));
  };
  const hint = words('options.sitePatternHint', {
    name: 'grafana.example.com',
    pattern: '*://*.example.com/logs/*',
  });
  return (
    <form className="pattern-form" onSubmit={add}>
      <label htmlFor={id}>{words('options.sitePattern')}</label>
      <div className="row">
        <input
          id={id}
          value={text}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={`${id}-hint`}
          aria-invalid={fault !== undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">{words('options.add')}</button>
      </div>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
    </form>
  );
}

import type { ReactNode } from 'react';
import type { QuietPattern } from '@/lib/settings/setting-values';
import { Prose } from '../prose';
import { whySentence } from '../why-sentence';
import { useWords } from '../words-context';
import { RemovableList } from './removable-list';
import type { SectionProps } from './section-props';

/** What the user has said, from a card, is no SIP code on a site. */
export function QuietList({ settings, onChange }: SectionProps): ReactNode {
  const words = useWords();
  if (settings.quiet.length === 0) return null;
  const remove = ({ site, pattern }: QuietPattern) =>
    onChange((now) => ({
      quiet: now.quiet.filter((each) => each.site !== site || each.pattern !== pattern),
    }));
  return (
    <>
      <h3>{words('options.quiet')}</h3>
      <p className="hint">{words('options.quietHint')}</p>
      <RemovableList
        label={words('options.quiet')}
        items={settings.quiet}
        keyOf={({ site, pattern }) => `${site} ${pattern}`}
        nameOf={({ site, pattern }) => `${site}: ${partsOf(pattern).shape}`}
        onRemove={remove}
      >
        {({ pattern }) => <Why rule={partsOf(pattern).rule} />}
      </RemovableList>
    </>
  );
}

function Why({ rule }: { readonly rule: string | undefined }): ReactNode {
  const words = useWords();
  if (rule === undefined) return null;
  return (
    <span className="hint">
      <Prose>{whySentence(rule, words)}</Prose>
    </span>
  );
}

/** What a file of settings brings may have another form: it is shown as it is. */
function partsOf(pattern: string): { readonly rule?: string; readonly shape: string } {
  const [, rule, shape] = /^([a-z\d-]+) (.*###.*)$/.exec(pattern) ?? [];
  return rule === undefined || shape === undefined ? { shape: pattern } : { rule, shape };
}

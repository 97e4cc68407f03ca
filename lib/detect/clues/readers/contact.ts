import type { RedirectTarget } from '@/lib/detect/clues/clue';
import { listed } from '@/lib/detect/clues/fields/listed';
import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** A URI in angle brackets behind an optional name, or bare with the parameters of the header field. */
const target = /^(?:[^<]{0,300}<([^>]{1,500})>|([A-Za-z][\w+.-]{0,20}:[^\s;,]{1,500}))/;

/** Where to go instead: the Contact of a redirect, and of 485 (RFC 3261 §21.3, §21.4.22). */
export const contact: FieldReader = {
  names: ['Contact'],
  codes: [300, 301, 302, 305, 380, 485],
  read: ({ value }) => {
    const targets = listed(value).flatMap(readTarget);
    return targets.length === 0 ? [] : [{ kind: 'contact', targets }];
  },
};

function readTarget(value: string): RedirectTarget[] {
  const found = target.exec(value);
  const uri = found?.[1] ?? found?.[2];
  if (found === null || uri === undefined || !/^[A-Za-z][\w+.-]*:/.test(uri)) return [];
  const given = parameters(value.slice(found[0].length));
  const q = Number.parseFloat(given.get('q') ?? '');
  const expires = Number.parseInt(given.get('expires') ?? '', 10);
  return [{ uri, q: Number.isNaN(q) ? undefined : q, expires: Number.isNaN(expires) ? undefined : expires }];
}

import type { HouseNote } from '@/data/house-note';
import type { Pack, PackEntry } from '@/data/pack-schema';
import type { Entry } from '@/data/registry-shape';
import type { CodeFacts } from '@/data/schema';

type OwnCode = Exclude<PackEntry, { kind: 'key' }>;
type VendorCode = Extract<PackEntry, { kind: 'code' }>;

/**
 * Adds own codes to the entries: codes that the registry lacks become entries, the first pack that has one gives it;
 * what packs say of any other code becomes notes on it. The entries themselves are left as they are.
 */
export function addPacks(entries: readonly Entry[], packs: readonly Pack[]): Entry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  for (const { own, from } of ownCodes(packs)) {
    const known = byCode.get(own.code);
    if (known) byCode.set(own.code, withNote(known, { from, text: textOf(own) }));
    else addEntry(byCode, own, from);
  }
  return [...byCode.values()].sort((a, b) => a.code - b.code);
}

/** What packs say of codes: whole codes first, so that a note finds its code in whichever pack it stands. */
function ownCodes(packs: readonly Pack[]): { own: OwnCode; from: string }[] {
  const all = packs.flatMap(({ name, entries }) =>
    entries.flatMap((own) => (own.kind === 'key' ? [] : { own, from: name })),
  );
  return [...all.filter(({ own }) => own.kind === 'code'), ...all.filter(({ own }) => own.kind === 'note')];
}

function textOf(own: OwnCode): string {
  return own.kind === 'note' ? own.text : `${own.phrase}: ${own.description}`;
}

function withNote(entry: Entry, note: HouseNote): Entry {
  return { ...entry, houseNotes: [...(entry.houseNotes ?? []), note] };
}

function addEntry(byCode: Map<number, Entry>, own: OwnCode, from: string): void {
  const base = byCode.get(knownAs(own.code)) ?? byCode.get(500);
  // A note on a code that nobody names is all that there is to say of it.
  const code: VendorCode =
    own.kind === 'code' ? own : { kind: 'code', code: own.code, phrase: '', description: own.text };
  if (base) byCode.set(own.code, vendorEntry(code, base, from));
}

/** The code as which a user agent that does not know one treats it (RFC 3261 §8.1.3.2). */
function knownAs(code: number): number {
  return code < 200 ? 183 : Math.floor(code / 100) * 100;
}

function vendorEntry(own: VendorCode, base: Entry, from: string): Entry {
  const { code, phrase, description, whenYouSeeIt = [], howToFix = [] } = own;
  const text = {
    code,
    summary: description.split(/(?<=[.!?])\s/)[0] ?? description,
    description,
    whenYouSeeIt,
    howToFix: howToFix.map((step) => ({ text: step })),
    // To whoever has no pack the code is its class's first one, so that is what the sender does next.
    retry: base.text.retry,
    whenToUse: description,
    headers: {},
    goodToKnow: [],
  };
  return {
    code,
    phrase,
    facts: vendorFacts(own, base.facts),
    text,
    textLocale: base.textLocale,
    ownedBy: from,
  };
}

/** What holds of the class, without what was found out of its first code alone. */
function vendorFacts({ code, phrase }: VendorCode, base: CodeFacts): CodeFacts {
  return {
    ...base,
    code,
    phrase,
    definition: { kind: 'unregistered', origin: 'unknown', stacks: [], verified: false, sources: [] },
    otherPhrases: [],
    headers: [],
    q850: { toCause: null, fromCauses: [], vendors: [] },
    http: null,
    related: [base.code],
  };
}

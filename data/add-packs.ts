import type { HouseNote } from '@/data/house-note';
import type { Pack, PackEntry } from '@/data/pack-schema';
import type { Entry } from '@/data/registry-shape';
import type { CodeFacts } from '@/data/schema';

type VendorCode = Extract<PackEntry, { kind: 'code' }>;

/**
 * Adds own codes to the entries: codes that the registry lacks become entries, the first pack that has one gives it;
 * what packs say of any other code becomes notes on it. The entries themselves are left as they are.
 */
export function addPacks(entries: readonly Entry[], packs: readonly Pack[]): Entry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  for (const pack of packs) {
    for (const own of pack.entries) {
      if (own.kind === 'key') continue;
      const known = byCode.get(own.code);
      const note = {
        from: pack.name,
        text: own.kind === 'note' ? own.text : `${own.phrase}: ${own.description}`,
      };
      if (known) byCode.set(own.code, withNote(known, note));
      else if (own.kind === 'code') addEntry(byCode, own, pack.name);
    }
  }
  return [...byCode.values()].sort((a, b) => a.code - b.code);
}

function withNote(entry: Entry, note: HouseNote): Entry {
  return { ...entry, houseNotes: [...(entry.houseNotes ?? []), note] };
}

function addEntry(byCode: Map<number, Entry>, own: VendorCode, from: string): void {
  const base = byCode.get(knownAs(own.code)) ?? byCode.get(500);
  if (base) byCode.set(own.code, vendorEntry(own, base, from));
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

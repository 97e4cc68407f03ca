import { ownPhrases } from '@/lib/detect/own-phrases';
import { ownKeyPattern } from '@/lib/detect/rules/own-keys';

/** Letters of a phrase that tell it from ordinary words: "Request Te", "Call/Trans". */
const phraseStart = 10;

/** The phrases, cut: what stands behind a number needs no more. */
function phraseStarts(): string {
  const starts = ownPhrases.split('|').map((phrase) => phrase.slice(0, phraseStart));
  return [...new Set(starts)].join('|');
}

/**
 * The signs of SIP, wider than the lexicon's words and fast over megabytes of anything: each begins with letters,
 * since a pattern that begins with a choice or a look behind runs fifty times slower. A test holds them to what the
 * detector finds. A function, because reading the patterns takes a millisecond that no page's start should pay.
 * A house's own keys are signs as well.
 */
export const sipSigns = (keys: readonly string[] = []): readonly RegExp[] => [
  /SIP|[Ss]ip[ps]?(?![a-z ,.!?]|$)|[Ss]ip\.[A-Za-z]|\bsip (?:status|code|cause|call|err|re[aspq]|trunk|server|client|header|message|phone|proxy|trace|stack|session|account|invite|final|last)|\bsipp\b|[Ss]ip(?:[a-z]*_|status|code|resp|repl|cause|reason|result|err|fail|final|term)/,
  /Sip[A-Z_]|[Ss]ession Initiation Protocol|invite\.re[sq]|sipfrag|type["']?[:=] ?["']?sip\b/,
  /INVITE|PRACK|REGISTER|BYE|REFER\b|[Cc]all-I[Dd]|C[Ss]eq|cseq|Max-Forwards|Record-Route|P-Asserted-Id|Session-Expires|CSCF|Registerer/,
  /z9hG4bK|application\/sdp|SDP\b|rfc326|RFC.?326|UA[CS]\b|[hH]ang[uU]p\(["']?\d|reject\(["']?\d{3}|answer\(["']?1\d\d|[Rr]e-?[Ii]nvite|<recv response=|"respond"|Temp\.? ?Unavail/,
  /_(?:reply|relay|check_status|(?:log|db)_request|route)\b|\bt_(?:on|set|load|new|was|any|is|drop|wait|get|inject)_|modparam|nua_|reply_code/,
  /kam(?:ailio|cmd|ctl)|pjsua|opens(?:ips|er)|sofia|drachtio|jambonz|sngrep|heplify|linphone|baresip|voipmonitor|hangup_?cause|b2bua/i,
  // `486 Busy Here`, `case 486: return 'Busy Here'`, `Busy Here (486)`
  new RegExp(
    `[1-6]\\d\\d[^\\w\\n]{1,6}(?:\\w{1,12}[^\\w\\n]{1,4})?(?:${phraseStarts()}|Busy|Call (?:leg|tr))`,
    'i',
  ),
  new RegExp(`(?:${ownPhrases})[^\\w\\n]{1,6}[1-6]\\d\\d`),
  ...[ownKeyPattern(keys) ?? []].flat().map((pattern) => new RegExp(pattern)),
];
// Units that the eye does not see and the detector folds away.
const softHyphen = String.fromCharCode(0xad);
// biome-ignore-start lint/complexity/useRegexLiterals: a minifier would write the units themselves into the literal, and the browser would hold the whole script in two bytes a letter.
const wideUnseen = new RegExp('[\\u200b-\\u200d\\ufeff]');
const unseen = new RegExp('[\\u00ad\\u200b-\\u200d\\ufeff]', 'g');
// biome-ignore-end lint/complexity/useRegexLiterals: see above

/**
 * Whether a text is worth watching at all: it holds a word of SIP's own, or a number beside a phrase of SIP's own.
 * True for every text in which `findMatches` alone finds something, false for most others. It runs over all text of
 * every page, so it is a few regular expressions and no more. Whoever asks often keeps the signs.
 */
export function mayHoldSip(raw: string, signs = sipSigns()): boolean {
  const text = seen(raw);
  return signs.some((sign) => sign.test(text));
}

/** The same as a generator that pauses behind each sign: on its first uses the browser compiles it, for a millisecond. */
export function* lookForSigns(raw: string, signs: readonly RegExp[]): Generator<void, boolean, void> {
  const text = seen(raw);
  for (const sign of signs) {
    if (sign.test(text)) return true;
    yield;
  }
  return false;
}

const seen = (raw: string) =>
  // Two searches instead of one: in a text of narrow units both end at once, or nearly so.
  raw.includes(softHyphen) || wideUnseen.test(raw) ? raw.replaceAll(unseen, '') : raw;

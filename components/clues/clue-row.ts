import type { InterfaceKey, Words } from '@/data/interface-text';
import type { Vocabulary } from '@/data/vocabulary';
import type { Clue, ClueOf } from '@/lib/detect/clues/clue';
import { asLiteral } from '../literal-text';
import { reasonText } from './reason-text';

/** A line of "In this message": a label and what it says. Text of the page is shown as text, always. */
export interface ClueRow {
  readonly label: string;
  readonly text: string;
}

const listLabels: Partial<Record<Clue['kind'], string>> = {
  accept: 'Accept',
  'accept-encoding': 'Accept-Encoding',
  allow: 'Allow',
  'allow-events': 'Allow-Events',
  'recv-info': 'Recv-Info',
  require: 'Require',
  'security-server': 'Security-Server',
  unsupported: 'Unsupported',
};

/** What a clue says, in the words of the locale; undefined for one that the card shows elsewhere or not at all. */
export function clueRow(clue: Clue, words: Words, vocabulary: Vocabulary): ClueRow | undefined {
  switch (clue.kind) {
    case 'direction':
      return undefined;
    case 'method':
      return { label: words('clue.request'), text: asLiteral(clue.method) };
    case 'challenge':
      return { label: words('clue.challenge'), text: challengeText(clue, words) };
    case 'reason':
      return { label: 'Reason', text: reasonText(clue, words, vocabulary) };
    case 'warning':
      return {
        label: `Warning ${clue.code}`,
        text: join(quote(clue.text), vocabulary.getWarnCode(clue.code)?.meaning),
      };
    case 'retry-after':
      return {
        label: 'Retry-After',
        text: join(words('clue.retryAfter', { seconds: clue.seconds }), quote(clue.comment)),
      };
    case 'min-se':
      return { label: 'Min-SE', text: words('clue.seconds', { seconds: clue.seconds }) };
    case 'min-expires':
      return { label: 'Min-Expires', text: words('clue.seconds', { seconds: clue.seconds }) };
    case 'contact':
      return { label: 'Contact', text: clue.targets.map(({ uri }) => asLiteral(uri)).join(', ') };
    case 'server':
      return {
        label: clue.field === 'server' ? 'Server' : 'User-Agent',
        text: productText(clue),
      };
    case 'asterisk-cause':
      return {
        label: 'X-Asterisk-HangupCause',
        text: join(literal(clue.text), causeText(clue.cause, words, vocabulary)),
      };
    case 'hangup-cause':
      return {
        label: words('clue.hangup'),
        text: join(literal(clue.name), causeText(clue.cause, words, vocabulary)),
      };
    case 'registrar-error':
      return { label: 'P-Registrar-Error', text: asLiteral(clue.text) };
    case 'twilio-error':
      return { label: words('clue.twilio'), text: join(String(clue.code), quote(clue.text)) };
    case 'telnyx-error':
      return { label: words('clue.telnyx'), text: asLiteral(clue.code) };
    case 'ms-diagnostics':
      return {
        label: 'ms-diagnostics',
        text: join(String(clue.id), quote(clue.reason), literal(clue.source)),
      };
    case 'microsoft-code': {
      const key = clue.fromSbc ? 'clue.microsoft.sbc' : 'clue.microsoft.cloud';
      return { label: words('clue.microsoft'), text: words(key, { code: clue.code }) };
    }
    case 'phrase-contradiction': {
      const values = {
        phrase: asLiteral(clue.phrase),
        codes: clue.belongsTo.map((code) => `[${code}]`).join(', '),
      };
      return { label: words('clue.phrase'), text: words('clue.contradiction', values) };
    }
    case 'http-phrase':
      return {
        label: words('clue.phrase'),
        text: words('clue.httpPhrase', { phrase: asLiteral(clue.phrase) }),
      };
    case 'phrase':
      return {
        label: words('clue.phrase'),
        text: join(quote(clue.phrase), words(`meaning.${clue.meaning}`)),
      };
    case 'mid-dialog': {
      const key = clue.because === 'to-tag' ? 'clue.midDialog.toTag' : 'clue.midDialog.method';
      return { label: words('clue.midDialog'), text: words(key) };
    }
    case 'cancelled': {
      const key = clue.answeredElsewhere ? 'clue.cancelled.elsewhere' : 'clue.cancelled.caller';
      return { label: words('clue.cancelled'), text: words(key) };
    }
    case 'nat': {
      const values = { host: asLiteral(clue.host), received: asLiteral(clue.received) };
      return { label: words('clue.nat'), text: words('clue.nat.text', values) };
    }
    case 'geolocation-error':
      return { label: 'Geolocation-Error', text: join(String(clue.code), quote(clue.text)) };
    case 'alert-error':
      return { label: 'AlertMsg-Error', text: join(String(clue.code), quote(clue.text)) };
    case 'call-info':
      return { label: words('clue.complain'), text: asLiteral(clue.uri) };
    case 'error-info':
      return { label: 'Error-Info', text: asLiteral(clue.uri) };
    default:
      return { label: listLabels[clue.kind] ?? clue.kind, text: listText(clue.values, vocabulary) };
  }
}

/** Joins what is there with " · ". */
export function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Puts text of the message in quotes, so that it is not read as ours. */
export function quote(text: string | undefined): string | undefined {
  return text ? `“${asLiteral(text)}”` : undefined;
}

function literal(text: string | undefined): string | undefined {
  return text && asLiteral(text);
}

/** A Q.850 cause by number and name. */
export function causeText(
  cause: number | undefined,
  words: Words,
  vocabulary: Vocabulary,
): string | undefined {
  if (cause === undefined) return undefined;
  const named = vocabulary.getQ850Cause(cause);
  return named
    ? words('clue.reason.named', { protocol: 'Q.850', cause, name: named.name })
    : words('clue.reason.cause', { protocol: 'Q.850', cause });
}

function productText({ product, version }: ClueOf<'server'>): string {
  return asLiteral(!version || product.includes(version) ? product : `${product} ${version}`);
}

function challengeText(clue: ClueOf<'challenge'>, words: Words): string {
  const key: InterfaceKey = clue.stale ? 'clue.challenge.stale' : `clue.challenge.${clue.turn}`;
  const realm =
    clue.realm &&
    words('clue.challenge.realm', { realm: asLiteral(clue.realm), scheme: asLiteral(clue.scheme) });
  return [words(key), realm].filter(Boolean).join(' ');
}

function listText(values: readonly string[], vocabulary: Vocabulary): string {
  return values.map((value) => join(asLiteral(value), vocabulary.getOptionTag(value)?.meaning)).join('; ');
}

import type { Clue, ClueFacts } from '@/lib/detect/clues/clue';
import { plain } from '../support/plain';
import { registry } from '../support/registry';

const { getQ850Cause, getWarnCode, getOptionTag, getReasonValue } = registry.vocabulary;
const told = (meaning: string | undefined) => plain(meaning ?? 'not in the registry');
const busyLine = told(getQ850Cause(17)?.meaning);
const noCodec = told(getWarnCode(305)?.meaning);
const timer = told(getOptionTag('timer')?.meaning);
const resourcesTaken = told(getReasonValue('Preemption', 2));

type Facts<Kind, Each = ClueFacts> = Each extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Omit<Each, 'kind'>
    : never
  : never;
/** A clue's facts, and the label and text that the user reads; undefined for one without a row of its own. */
type Case<Kind> = readonly [facts: Facts<Kind>, row: readonly [label: string, text: string] | undefined];

/** What the card says in English of each kind of clue. A kind that is missing here is a type error. */
export const clueCases: { readonly [Kind in Clue['kind']]: readonly Case<Kind>[] } = {
  direction: [[{ direction: 'received' }, undefined]],
  method: [[{ method: 'INVITE' }, ['Request', 'INVITE']]],
  challenge: [
    [
      { turn: 'first', stale: false, scheme: 'Digest', realm: 'pbx.example' },
      [
        'Challenge',
        'The first one: the request carried no credentials yet. The client answers with credentials, and nothing is wrong. Realm pbx.example, Digest.',
      ],
    ],
    [
      { turn: 'repeated', stale: false, scheme: 'Digest' },
      [
        'Challenge',
        'Credentials were sent and not accepted: compare secret, authentication user, realm and clock.',
      ],
    ],
    [
      { turn: 'repeated', stale: true, scheme: 'Digest' },
      [
        'Challenge',
        'Only the nonce was too old (stale=true): the client repeats with the new one, the secret is right.',
      ],
    ],
    [
      { turn: 'unknown', stale: false, scheme: 'Digest' },
      [
        'Challenge',
        'Look at the next request: with an Authorization it is the normal exchange, without one the client has no credentials for this realm.',
      ],
    ],
  ],
  reason: [
    [
      { protocol: 'Q.850', cause: 17, text: 'USER_BUSY' },
      ['Reason', `Q.850 cause 17, User busy · “USER_BUSY” · ${busyLine}`],
    ],
    [
      { protocol: 'SIP', cause: 200, text: 'Call completed elsewhere', meaning: 'answered-elsewhere' },
      ['Reason', 'SIP cause 200 · “Call completed elsewhere” · Another device answered the call.'],
    ],
    [{ protocol: 'Preemption', cause: 2 }, ['Reason', `Preemption cause 2 · ${resourcesTaken}`]],
    [{ protocol: 'Q.850', cause: 126 }, ['Reason', 'Q.850 cause 126']],
    [{ protocol: 'X-Vendor', text: 'gone' }, ['Reason', 'X-Vendor · “gone”']],
  ],
  warning: [
    [
      { code: 305, agent: 'pbx', text: 'Incompatible media format' },
      ['Warning 305', `“Incompatible media format” · ${noCodec}`],
    ],
    [{ code: 398, agent: 'pbx', text: 'Odd' }, ['Warning 398', '“Odd”']],
  ],
  'retry-after': [
    [{ seconds: 120 }, ['Retry-After', '120 s from now.']],
    [{ seconds: 18000, comment: 'in a meeting' }, ['Retry-After', '18000 s from now. · “in a meeting”']],
  ],
  accept: [[{ values: ['application/sdp'] }, ['Accept', 'application/sdp']]],
  'accept-encoding': [[{ values: ['gzip', 'identity'] }, ['Accept-Encoding', 'gzip; identity']]],
  allow: [[{ values: ['INVITE', 'ACK'] }, ['Allow', 'INVITE; ACK']]],
  'allow-events': [[{ values: ['dialog'] }, ['Allow-Events', 'dialog']]],
  'recv-info': [[{ values: ['dtmf'] }, ['Recv-Info', 'dtmf']]],
  require: [[{ values: ['timer'] }, ['Require', `timer · ${timer}`]]],
  'security-server': [[{ values: ['tls'] }, ['Security-Server', 'tls']]],
  unsupported: [[{ values: ['timer', 'x-odd'] }, ['Unsupported', `timer · ${timer}; x-odd`]]],
  'min-se': [[{ seconds: 90 }, ['Min-SE', '90 s']]],
  'min-expires': [[{ seconds: 3600 }, ['Min-Expires', '3600 s']]],
  contact: [
    [
      { targets: [{ uri: 'sip:a@one.example', q: 0.5 }, { uri: 'sip:b@two.example' }] },
      ['Contact', 'sip:a@one.example, sip:b@two.example'],
    ],
  ],
  server: [
    [{ field: 'server', product: 'kamailio', version: '5.7.2' }, ['Server', 'kamailio 5.7.2']],
    [{ field: 'server', product: 'OpenSIPS (3.4.1)', version: '3.4.1' }, ['Server', 'OpenSIPS (3.4.1)']],
    [{ field: 'user-agent', product: 'Yealink' }, ['User-Agent', 'Yealink']],
  ],
  'asterisk-cause': [
    [{ cause: 17, text: 'User busy' }, ['X-Asterisk-HangupCause', 'User busy · Q.850 cause 17, User busy']],
    [{ text: 'Unknown' }, ['X-Asterisk-HangupCause', 'Unknown']],
  ],
  'registrar-error': [[{ text: 'No registered' }, ['P-Registrar-Error', 'No registered']]],
  'twilio-error': [
    [{ code: 32011, text: 'no response' }, ['Twilio error', '32011 · “no response”']],
    [{ code: 32011 }, ['Twilio error', '32011']],
  ],
  'telnyx-error': [[{ code: 'D1' }, ['Telnyx error', 'D1']]],
  'ms-diagnostics': [
    [
      { id: 1003, reason: 'User does not exist', source: 'sba.example' },
      ['ms-diagnostics', '1003 · “User does not exist” · sba.example'],
    ],
  ],
  'microsoft-code': [
    [{ code: 560486, fromSbc: true }, ['Microsoft code', '560486: the SIP code came from your own SBC.']],
    [{ code: 510404, fromSbc: false }, ['Microsoft code', '510404: made by Microsoft, not by your SBC.']],
  ],
  'hangup-cause': [
    [
      { system: 'freeswitch', name: 'USER_BUSY', cause: 17 },
      ['Hangup cause', 'USER_BUSY · Q.850 cause 17, User busy'],
    ],
    [{ name: 'LOSE_RACE' }, ['Hangup cause', 'LOSE_RACE']],
  ],
  'phrase-contradiction': [
    [
      { phrase: 'Bad Extension', belongsTo: [420] },
      [
        'Phrase',
        '“Bad Extension” is the phrase of 420, not of this code. Stacks act on the number; whoever wrote the phrase has a faulty table or changed one of the two.',
      ],
    ],
  ],
  'http-phrase': [
    [
      { phrase: 'Too Many Requests' },
      [
        'Phrase',
        '“Too Many Requests” is what HTTP says for this number. In SIP it means something else: read the entry, not the phrase.',
      ],
    ],
  ],
  phrase: [
    [
      { phrase: 'Relaying denied', meaning: 'relay-refused' },
      [
        'Phrase',
        '“Relaying denied” · The proxy does not relay for this destination: its domain is not local there.',
      ],
    ],
  ],
  'mid-dialog': [
    [{ because: 'to-tag' }, ['Dialog', 'The request belongs to an existing dialog (its To has a tag).']],
    [{ because: 'method' }, ['Dialog', 'The method exists only inside a dialog.']],
  ],
  cancelled: [
    [
      { answeredElsewhere: false },
      ['Cancelled', 'A CANCEL came before: the caller gave up, or a timer did.'],
    ],
    [{ answeredElsewhere: true }, ['Cancelled', 'The call was answered on another branch.']],
  ],
  nat: [
    [
      { host: '10.0.0.5', received: '203.0.113.9' },
      [
        'Address translation',
        'The request names 10.0.0.5 but came from 203.0.113.9: there is a NAT in between.',
      ],
    ],
  ],
  'geolocation-error': [
    [
      { code: 100, text: 'Cannot Process Location' },
      ['Geolocation-Error', '100 · “Cannot Process Location”'],
    ],
  ],
  'alert-error': [[{ code: 200 }, ['AlertMsg-Error', '200']]],
  'call-info': [
    [{ uri: 'mailto:help@carrier.example' }, ['Contact for the block', 'mailto:help@carrier.example']],
  ],
  'error-info': [
    [{ uri: 'sip:announcement@media.example' }, ['Error-Info', 'sip:announcement@media.example']],
  ],
};

import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';

/** P-Registrar-Error: the registrar of Kamailio and OpenSIPS says what is wrong with the contact. */
export const registrarError: FieldReader = {
  names: ['P-Registrar-Error'],
  read: ({ value }) => (value === '' ? [] : [{ kind: 'registrar-error', text: value.slice(0, 200) }]),
};

/** A five-digit number, and a text behind it. */
const twilioNumber = /^([1-6]\d{4})(?!\d)[\s:;,-]{0,4}(\S.{0,199})?/;

/** Twilio's numbers of SIP and of calls; elsewhere a number under these keys may be anybody's. */
const ofCalls: Readonly<Record<string, RegExp>> = { errorcode: /^(?:13|32)/, message: /^32\d{3}\D/ };

/** Twilio's error number, in its own header field, in a callback, or in front of its message. */
export const twilioError: FieldReader = {
  names: ['X-Twilio-Error', 'ErrorCode', 'Message'],
  read: ({ key, value }) => {
    const [, code, text] = twilioNumber.exec(value) ?? [];
    if (code === undefined || ofCalls[key]?.test(value) === false) return [];
    return [{ kind: 'twilio-error', code: Number(code), text: text?.trim() }];
  },
};

/** ms-diagnostics of Lync, Skype for Business and Teams (MS-OCER §2.2.1). */
export const microsoftDiagnostics: FieldReader = {
  names: ['ms-diagnostics', 'ms-diagnostics-public'],
  read: ({ value }) => {
    const id = /^\d{1,8}(?!\d)/.exec(value)?.[0];
    if (id === undefined) return [];
    const given = parameters(value);
    const source = given.get('source');
    const reason = given.get('reason');
    return [
      {
        kind: 'ms-diagnostics',
        id: Number(id),
        source,
        reason,
      },
    ];
  },
};

/** The Microsoft code beside the SIP code of a Teams call. */
export const microsoftCode: FieldReader = {
  names: [
    'callEndSubReason',
    'finalMicrosoftSubcode',
    'Final Microsoft subcode',
    'Microsoft code',
    'microsoftSubcode',
    'subcode',
  ],
  read: ({ value }) => {
    const code = /^\d{4,6}(?!\d)/.exec(value)?.[0];
    return code === undefined
      ? []
      : [{ kind: 'microsoft-code', code: Number(code), fromSbc: /^560\d{3}$/.test(code) }];
  },
};

import type { Stack } from '@/data/schema';

/** How products call themselves in Server and User-Agent; the first that fits counts. */
const products: readonly (readonly [RegExp, Stack])[] = [
  [/freeswitch/i, 'freeswitch'],
  [/asterisk|freepbx|fpbx|pbxact/i, 'asterisk'],
  [/kamailio/i, 'kamailio'],
  [/opensips/i, 'opensips'],
  [/audiocodes|mediant/i, 'audiocodes'],
  [/cisco-sipgateway|\bcube\b/i, 'cisco-cube'],
  [/oracle|acme ?packet|\bE?SBC\b.{0,20}nn?ECZ|\bECZ\d/i, 'oracle-sbc'],
  [/microsoft\.pstnhub|\bteams\b/i, 'teams'],
  [/twilio/i, 'twilio'],
  [/telnyx/i, 'telnyx'],
  [/jssip/i, 'jssip'],
  [/\bSIP\.js/i, 'sip-js'],
  [/baresip/i, 'baresip'],
  [/pjsip|pjsua/i, 'pjsip'],
  [/sofia-sip/i, 'sofia-sip'],
];

/** The stack that a product name belongs to, if the registry knows it. */
export function productStack(product: string): Stack | undefined {
  return products.find(([pattern]) => pattern.test(product))?.[1];
}

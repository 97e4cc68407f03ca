import type { NodeName } from '@/scripts/demo/call-log/row';

/** Where the nodes of the demonstration listen: all of it documentation space (RFC 5737). */
export const ADDRESSES: Record<NodeName, string> = {
  'sbc-1': '192.0.2.5',
  'kam-1': '192.0.2.10',
  'ast-2': '192.0.2.20',
  'fs-1': '192.0.2.30',
  'web-1': '192.0.2.40',
};

/** What each product says of itself in a Server header field. */
export const PRODUCTS: Record<NodeName, string> = {
  'sbc-1': 'Edge-SBC/9.2.1',
  'kam-1': 'kamailio (5.8.4 (x86_64/linux))',
  'ast-2': 'Asterisk PBX 20.11.1',
  'fs-1': 'FreeSWITCH-mod_sofia/1.10.12-release~64bit',
  'web-1': 'nginx/1.26.2',
};

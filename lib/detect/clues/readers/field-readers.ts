import { fieldKey } from '@/lib/detect/clues/fields/field-key';
import { asteriskCause } from '@/lib/detect/clues/readers/asterisk-cause';
import { challenge } from '@/lib/detect/clues/readers/challenge';
import { contact } from '@/lib/detect/clues/readers/contact';
import { errorCodes } from '@/lib/detect/clues/readers/error-codes';
import { hangupCause } from '@/lib/detect/clues/readers/hangup-cause';
import { lists } from '@/lib/detect/clues/readers/lists';
import { method } from '@/lib/detect/clues/readers/method';
import { moreInfo } from '@/lib/detect/clues/readers/more-info';
import type { FieldReader } from '@/lib/detect/clues/readers/reader';
import { reason } from '@/lib/detect/clues/readers/reason';
import { retryAfter } from '@/lib/detect/clues/readers/retry-after';
import { minima } from '@/lib/detect/clues/readers/seconds';
import { server, userAgent } from '@/lib/detect/clues/readers/server';
import {
  microsoftCode,
  microsoftDiagnostics,
  registrarError,
  twilioError,
} from '@/lib/detect/clues/readers/vendor-errors';
import { via } from '@/lib/detect/clues/readers/via';
import { warning } from '@/lib/detect/clues/readers/warning';

const readers: readonly FieldReader[] = [
  ...asteriskCause,
  challenge,
  contact,
  ...errorCodes,
  hangupCause,
  ...lists,
  method,
  microsoftCode,
  microsoftDiagnostics,
  ...minima,
  ...moreInfo,
  reason,
  registrarError,
  retryAfter,
  server,
  twilioError,
  userAgent,
  via,
  warning,
];

/** The reader of each field, by `fieldKey`. */
export const fieldReaders: ReadonlyMap<string, FieldReader> = new Map(
  readers.flatMap((reader) => reader.names.map((name) => [fieldKey(name), reader] as const)),
);

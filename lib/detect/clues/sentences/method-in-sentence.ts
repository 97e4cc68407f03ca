import { isMethod } from '@/lib/detect/clues/fields/method-names';
import type { SentenceReader } from '@/lib/detect/clues/sentences/sentence-reader';

/** A method as a word. INFO is a log level and MESSAGE a heading, so these two need a sign of SIP behind them. */
const word =
  /(?<![\w-])(?:handle_response_([a-z]{3,9})|([A-Z]{3,9})(?![\w-])|((?:outbound |inbound )?registration)\b)/g;

/** Reads the method that a log line names, when it names one only. */
export const methodInSentence: SentenceReader = (record, base) => {
  const found = [...record.matchAll(word)].flatMap(([whole, handler, method, registration], i, all) => {
    const name = registration === undefined ? (handler?.toUpperCase() ?? method ?? '') : 'REGISTER';
    const start = all[i]?.index ?? 0;
    const behind = record.slice(start + whole.length, start + whole.length + 9);
    const doubtful = (name === 'INFO' || name === 'MESSAGE') && !/^ (?:sip:|request)/.test(behind);
    return isMethod(name) && name !== 'ACK' && !doubtful ? [{ name, start, length: whole.length }] : [];
  });
  const [first] = found;
  if (first === undefined || found.some(({ name }) => name !== first.name)) return [];
  const start = base + first.start;
  return [{ kind: 'method', method: first.name, start, end: start + first.length }];
};

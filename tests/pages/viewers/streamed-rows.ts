import { useEffect, useState } from 'react';
import { sipLog, sipLogLine } from '../sip-log';

/** ms between two rows that come in. */
const EVERY_MS = 30;

/** A log of so many rows that grows until the page gets the event "stop". */
export function useStreamedRows(count: number): string[] {
  const [rows, setRows] = useState(() => sipLog(count));
  useEffect(() => {
    const timer = setInterval(() => setRows((all) => [...all, sipLogLine(all.length)]), EVERY_MS);
    addEventListener('stop', () => clearInterval(timer));
    return () => clearInterval(timer);
  }, []);
  return rows;
}

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { callLog } from '@/scripts/demo/call-log/call-log';

/** Milliseconds of the log that are already there when the page opens. */
const BACKLOG_MS = 60_000;

/**
 * Streams the call log as Server-Sent Events, one row an event, until the reader has gone. After the backlog the
 * rows come when they happen; `rate` 2 is twice as fast.
 */
export async function streamLog(response: ServerResponse, seed: number, rate: number): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const began = Date.now();
  try {
    for (const { at, ...row } of callLog(seed)) {
      const due = at < BACKLOG_MS ? at - BACKLOG_MS : (at - BACKLOG_MS) / rate;
      const early = began + due - Date.now();
      if (early > 0) await wait(early, undefined, gone);
      const event = `data: ${JSON.stringify({ time: Math.round(began + due), ...row })}\n\n`;
      if (!response.write(event)) await once(response, 'drain', gone);
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { streamLog } from '@/scripts/demo/stream-log';

const PAGE = join(import.meta.dirname, 'page');

/** All that is served; a path that is not here is answered 404, so no path can lead out of the folder. */
const FILES = new Map([
  ['/', { name: 'index.html', type: 'text/html' }],
  ...['viewer.js', 'log-view.js', 'render-row.js', 'highlight-text.js'].map(
    (name) => [`/${name}`, { name, type: 'text/javascript' }] as const,
  ),
  ['/viewer.css', { name: 'viewer.css', type: 'text/css' }],
]);

/** A strict policy, as on real consoles: the extension has to work under it. */
const SECURITY_POLICY = "default-src 'self'; img-src data:";

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain', ...(status === 405 && { allow: 'GET' }) });
  response.end(`${reason}\n`);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET');
  const path = request.url ?? '';
  if (!URL.canParse(path, 'http://localhost')) return refuse(response, 400, 'Not an address');
  const url = new URL(path, 'http://localhost');
  if (url.pathname === '/events') {
    const seed = Number(url.searchParams.get('seed') ?? 1);
    const rate = Number(url.searchParams.get('rate') ?? 1);
    const fine = Number.isSafeInteger(seed) && rate >= 0.01 && rate <= 1000;
    return fine
      ? streamLog(response, seed, rate)
      : refuse(response, 400, 'seed: an integer; rate: 0.01 to 1000');
  }
  const file = FILES.get(url.pathname);
  if (!file) return refuse(response, 404, 'Not here');
  const body = await readFile(join(PAGE, file.name));
  response.writeHead(200, {
    'content-type': `${file.type}; charset=utf-8`,
    'content-security-policy': SECURITY_POLICY,
  });
  response.end(body);
}

/** Serves the log viewer on a free port of this machine alone. */
export async function serveDemo(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built edition on this machine only, under its base path, and gives the server and the address.
 * A port of 0 takes a free one; when the port asked for is taken, the next free one after it.
 */
export async function serve(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) return notFound();
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response, notFound);
  });
  for (let tried = port; ; tried += 1) {
    const listening = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' && port !== 0 ? resolve(false) : reject(error)));
      server.listen(tried, '127.0.0.1', () => resolve(true));
    });
    if (listening) break;
    server.removeAllListeners('error');
  }
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${actual}${basePath}` };
}

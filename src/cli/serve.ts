import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** The headers a built site asks its host for at a path, from its `_headers` file. */
function headersAt(file: string, path: string): [name: string, value: string][] {
  let applies = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    if (line.startsWith('/')) applies = path.startsWith(line.replace('*', ''));
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    return applies && header ? [[header[1]!, header[2]!]] : [];
  });
}

/** The page for what is not there that is nearest to a path, as hosts find it: in its folder or one above. */
function missingPage(folder: string, path: string): string | Uint8Array {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..');
  const candidates = parts.map((_, index) => join(folder, ...parts.slice(0, parts.length - index), '404.html'));
  const found = [...candidates, join(folder, '404.html')].find((file) => existsSync(file));
  return found ? readFileSync(found) : 'Not found';
}

/**
 * Serves a built edition on this machine only, under its base path and compressed as hosts do, and gives the server and the address.
 * A port of 0 takes a free one; when the port asked for is taken, the next free one after it.
 */
export async function serve(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true });
  // Written for Express, it uses of request and response only what Node’s own have.
  const compressed = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const asked = join(folder, '_headers');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missingPage(folder, (request.url ?? '/').split('?')[0]!));
    };
    const url = request.url ?? '/';
    // Read anew each time, since a build may put another site in place while this one is served.
    const wanted = existsSync(asked) ? headersAt(readFileSync(asked, 'utf8'), url) : [];
    for (const [name, value] of wanted) response.setHeader(name, value);
    if (!url.startsWith(basePath)) return notFound();
    request.url = `/${url.slice(basePath.length)}`;
    compressed(request, response, () => files(request, response, notFound));
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

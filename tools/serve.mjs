// A small server for the built book: files, the error page, and the headers that isolate the page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** With these a page is cross-origin isolated and may share memory between threads. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves `folder` below `base`. Resolves to `{ url, close }` once it listens.
 * `port` 0 takes any free one; else the next free one from `port` on.
 */
export async function serve({
  folder,
  base = '/',
  port = 0,
  host = 'localhost',
  isolated = true,
  mounts = {},
}) {
  const assets = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      if (/\.(txt|md)$/.test(pathname)) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      // Built files carry a hash in their names; all others are asked for anew.
      const lasting = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const mounted = Object.entries(mounts).map(([prefix, place]) => ({
    prefix,
    files: sirv(place, { dev: true }),
  }));

  function notFound(response) {
    const page = path.join(folder, '404.html');
    const text = existsSync(page) ? readFileSync(page) : 'There is nothing here.';
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(text);
  }

  /** A page asked for without its last slash; anything odd is none. */
  function lacksSlash(pathname) {
    return /^(\/[\w-]+)+$/.test(pathname) && existsSync(path.join(folder, pathname, 'index.html'));
  }

  const server = createServer((request, response) => {
    if (isolated) for (const [name, value] of Object.entries(ISOLATION)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    const goTo = (where) => response.writeHead(301, { Location: where + query }).end();
    if (`${pathname}/` === base) return goTo(base);
    if (!pathname.startsWith(base)) return notFound(response);
    const inner = pathname.slice(base.length - 1);
    if (lacksSlash(inner)) return goTo(`${base}${inner.slice(1)}/`);
    const mount = mounted.find(({ prefix }) => inner.startsWith(prefix));
    request.url = (mount ? inner.slice(mount.prefix.length - 1) : inner) + query;
    return (mount?.files ?? assets)(request, response, () => notFound(response));
  });

  const listening = await listen(server, port, host);
  const anywhere = host === '0.0.0.0' || host === '::'; // every address of this machine, and no address itself
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${listening}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The port that was taken: the wished one, or the next that is free. */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    let wished = port;
    server.on('error', (error) => {
      const mayGoOn = wished !== 0 && wished < Math.min(port + 100, 65535);
      if (error.code === 'EADDRINUSE' && mayGoOn) server.listen(++wished, host);
      else reject(error);
    });
    server.on('listening', () => resolve(server.address().port));
    server.listen(wished, host);
  });
}

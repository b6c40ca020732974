// A small server for the built book: files, the error page, and the headers that isolate the page.
import { createReadStream } from 'node:fs';
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
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    createReadStream(path.join(folder, '404.html')).pipe(response);
  }

  const server = createServer((request, response) => {
    if (isolated) for (const [name, value] of Object.entries(ISOLATION)) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (`${url}/` === base) return response.writeHead(302, { Location: base }).end();
      return notFound(response);
    }
    request.url = `/${url.slice(base.length)}`;
    const mount = mounted.find(({ prefix }) => request.url.startsWith(prefix));
    if (mount) {
      request.url = request.url.slice(mount.prefix.length - 1);
      return mount.files(request, response, () => notFound(response));
    }
    return assets(request, response, () => notFound(response));
  });

  const listening = await listen(server, port, host);
  return { url: `http://${host}:${listening}${base}`, close: () => server.close() };
}

/** The port that was taken: the wished one, or the next that is free. */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    let wished = port;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && wished < port + 100) server.listen(++wished, host);
      else reject(error);
    });
    server.on('listening', () => resolve(server.address().port));
    server.listen(wished, host);
  });
}

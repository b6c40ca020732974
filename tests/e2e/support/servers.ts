// The servers that the tests run against: their addresses cross from the set-up to the tests by the environment.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** - `isolated`: ours, with the headers that isolate the page
 *  - `open`: ours, without them
 *  - `sub`: a bare file server that sets no header, with the book in a folder of it */
export type ServerName = 'isolated' | 'open' | 'sub';

export const SUB_PATH = '/deep/book/';

const CACHE = fileURLToPath(new URL('../../../.cache/e2e/', import.meta.url));

/** Where the two builds stand: `root`, and `sub` in its place below a `site` of its own. */
export const FOLDERS = {
  root: path.join(CACHE, 'root'),
  site: path.join(CACHE, 'site'),
  sub: path.join(CACHE, 'site', SUB_PATH),
};

const variable = (server: ServerName) => `E2E_URL_${server.toUpperCase()}`;

export function publish(urls: Record<ServerName, string>): void {
  for (const [server, url] of Object.entries(urls)) process.env[variable(server as ServerName)] = url;
}

/** The address of a page of the book: `path` is relative to the book's root. */
export function urlOf(path = '', server: ServerName = 'isolated'): string {
  return new URL(path, process.env[variable(server)]).href;
}

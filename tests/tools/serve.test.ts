// The server of the built book: what it answers to what browsers, readers and strangers ask.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'serve-'));
const FILES = {
  'book/index.html': '<p>home</p>',
  'book/404.html': '<p>not found</p>',
  'book/en/index.html': '<p>contents</p>',
  'book/en/sampling/index.html': '<p>chapter</p>',
  'book/assets/main-1a2b.js': 'export {};',
  'book/assets/kernel.wasm': '\0asm',
  'book/notices.txt': 'Größe',
  'book/models/story/model.safetensors': '0123456789',
  'mounted/config.json': '{}',
  'secret/index.html': 'secret',
};
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(path.join(scratch, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(scratch, file), text);
}
const folder = path.join(scratch, 'book');

const servers: { url: string; close: () => void }[] = [];
async function start(options: object = {}): Promise<string> {
  const server = await serve({ folder, ...options });
  servers.push(server);
  return server.url;
}
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true, force: true });
});

let root: string;
let below: string;
beforeAll(async () => {
  root = await start({ mounts: { '/models/other/': path.join(scratch, 'mounted') } });
  below = await start({ base: '/deep/book/' });
});

const get = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });

/** The answer to a path sent as it is written: `fetch` would tidy it first. */
function getRaw(url: string, target: string): Promise<{ status: number; location: string; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('a page', () => {
  it.each([
    ['', 'home'],
    ['en/', 'contents'],
    ['en/sampling/', 'chapter'],
    ['en/sampling/?device=cpu', 'chapter'],
  ])('/%s', async (target, words) => {
    for (const base of [root, below]) {
      const response = await get(base + target);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await response.text()).toContain(words);
    }
  });

  it.each([
    ['en', 'en/'],
    ['en/sampling', 'en/sampling/'],
    ['en/sampling?device=cpu&x=%2F', 'en/sampling/?device=cpu&x=%2F'],
  ])('asked for as /%s is at /%s', async (asked, lies) => {
    for (const base of [root, below]) {
      const response = await get(base + asked);
      expect([response.status, response.headers.get('location')]).toEqual([
        301,
        new URL(base).pathname + lies,
      ]);
    }
  });

  it('of a book below a path is found without the last slash', async () => {
    const response = await get(`${below.slice(0, -1)}?x=1`);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/deep/book/?x=1']);
  });

  it('is never redirected to another site', async () => {
    for (const target of ['//en', '//example.org/en', '/\\en', '/en//sampling']) {
      const { status, location } = await getRaw(root, target);
      expect({ target, status, location }).toEqual({ target, status, location: '' });
    }
  });
});

describe('what is not there', () => {
  it.each([
    'nowhere',
    'nowhere/',
    'assets/old-9z.js',
    'models/other/model.safetensors',
    '%E0%A4%A',
    'en/index.htm',
  ])('/%s is answered with the error page and 404', async (target) => {
    const response = await get(root + target);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(await response.text()).toBe('<p>not found</p>');
  });

  it('is everything outside the book’s path', async () => {
    expect((await get(new URL('/', below).href)).status).toBe(404);
    expect((await get(new URL('/deep/bookmark', below).href)).status).toBe(404);
  });

  it.each([
    '/../secret/index.html',
    '/..%2fsecret/index.html',
    '/%2e%2e/secret/',
    '/en/../../secret/index.html',
    '/..\\secret\\index.html',
    '/models/other/../../../secret/index.html',
    '/models/other/..%5c..%5csecret/index.html',
    '/../secret',
  ])('is everything outside the folder: %s', async (target) => {
    const { status, text } = await getRaw(root, target);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  it('does not end the server where there is no error page either', async () => {
    const bare = await start({ folder: path.join(scratch, 'mounted') });
    expect((await get(`${bare}nowhere`)).status).toBe(404);
    expect((await get(`${bare}config.json`)).status).toBe(200);
  });
});

describe('a file', () => {
  it('with a hash in its name may be kept for good, all others are asked for anew', async () => {
    const cached = async (target: string) => (await get(root + target)).headers.get('cache-control');
    expect(await cached('assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable');
    expect(await cached('en/')).toBe('no-cache');
    expect(await cached('models/story/model.safetensors')).toBe('no-cache');
    expect(await cached('nowhere')).toBe('no-cache');
  });

  it('is not sent twice', async () => {
    const etag = (await get(root)).headers.get('etag') ?? '';
    expect((await get(root, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('says what it is', async () => {
    const type = async (target: string) => (await get(root + target)).headers.get('content-type');
    expect(await type('assets/main-1a2b.js')).toBe('text/javascript');
    expect(await type('assets/kernel.wasm')).toBe('application/wasm'); // else it is not compiled while it arrives
    expect(await type('notices.txt')).toBe('text/plain; charset=utf-8');
  });

  it('can be had in parts', async () => {
    const part = async (range: string) => {
      const response = await get(`${root}models/story/model.safetensors`, { headers: { range } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=0-3')).toEqual([206, 'bytes 0-3/10', '0123']);
    expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
  });

  it('can be asked about without being sent', async () => {
    const response = await get(`${root}models/story/model.safetensors`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '10']);
    expect(await response.text()).toBe('');
    expect((await get(`${root}nowhere`, { method: 'HEAD' })).status).toBe(404);
  });

  it('may come from a folder that is mounted', async () => {
    expect(await (await get(`${root}models/other/config.json`)).text()).toBe('{}');
  });

  it('cannot be written', async () => {
    const response = await get(root, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the server', () => {
  it('isolates the page, or leaves it be', async () => {
    const headers = async (url: string) => {
      const { headers } = await get(url);
      return [headers.get('cross-origin-opener-policy'), headers.get('cross-origin-embedder-policy')];
    };
    expect(await headers(root)).toEqual(['same-origin', 'require-corp']);
    expect(await headers(await start({ isolated: false }))).toEqual([null, null]);
  });

  it('takes the next port where one is taken', async () => {
    const first = Number(new URL(await start({ port: 24_173 })).port);
    const second = Number(new URL(await start({ port: first })).port);
    expect(second).toBeGreaterThan(first);
    expect((await get(`http://localhost:${second}/`)).status).toBe(200);
  });

  it.each([Number('no number'), 70_000])('refuses port %s', async (port) => {
    await expect(serve({ folder, port })).rejects.toThrow('port');
  });

  it('names an address that a browser can open', async () => {
    expect(await start({ host: '0.0.0.0' })).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await start({ host: '127.0.0.1' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
});

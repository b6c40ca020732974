// Model folders on a web server: a real one on this machine, and what goes wrong on the way.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fromUrl, readJson } from './source';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Starts a server and gives the address of its model folder. */
async function serving(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/models/story/`;
}

describe('a model folder on a server', () => {
  it('gives the bytes of its files', async () => {
    const url = await serving((request, response) => response.end(`this is ${request.url}`));
    const source = fromUrl(url);
    expect(source.name).toBe('story');
    const bytes = await source.read('config.json');
    expect(new TextDecoder().decode(bytes)).toBe('this is /models/story/config.json');
  });

  it('tells how many bytes have arrived, of how many', async () => {
    const url = await serving((_request, response) => {
      response.setHeader('content-length', 200_000);
      response.write(new Uint8Array(100_000).fill(1));
      setTimeout(() => response.end(new Uint8Array(100_000).fill(2)), 30);
    });
    const seen: [number, number][] = [];
    const bytes = await fromUrl(url).read('x', { onBytes: (...progress) => seen.push(progress) });
    expect(bytes.length).toBe(200_000);
    expect([bytes[99_999], bytes[100_000]]).toEqual([1, 2]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every(([, total]) => total === 200_000)).toBe(true);
    expect(seen.map(([loaded]) => loaded)).toEqual(seen.map(([loaded]) => loaded).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toEqual([200_000, 200_000]);
  });

  it('gives no total where the length is that of packed bytes, or none is told', async () => {
    const { gzipSync } = await import('node:zlib');
    const url = await serving((request, response) => {
      if (request.url?.endsWith('packed')) {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(new Uint8Array(50_000)));
      } else {
        response.write('a');
        response.end('b');
      }
    });
    for (const [file, length] of [
      ['packed', 50_000],
      ['streamed', 2],
    ] as const) {
      const totals = new Set<number>();
      const bytes = await fromUrl(url).read(file, { onBytes: (_loaded, total) => totals.add(total) });
      expect(bytes.length).toBe(length);
      expect([...totals]).toEqual([0]);
    }
  });

  it('may have an empty file', async () => {
    const url = await serving((_request, response) => response.end());
    expect(await fromUrl(url).read('x')).toEqual(new Uint8Array());
  });
});

describe('a download fails with a sentence', () => {
  it('when there is no such file', async () => {
    const url = await serving((_request, response) => response.writeHead(404).end('<h1>Not found</h1>'));
    await expect(fromUrl(url).read('config.json')).rejects.toThrow(
      `story/config.json: the server answered 404. Check that ${url} is the address of a model folder.`,
    );
  });

  it('when there is no server', async () => {
    const url = await serving(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    await expect(fromUrl(url).read('config.json')).rejects.toThrow(
      /^story\/config\.json: the download failed \(.*\)\. Check the connection and try again\.$/,
    );
  });

  it('when the connection breaks on the way', async () => {
    const url = await serving((_request, response) => {
      response.setHeader('content-length', 1000);
      response.write('only this');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(fromUrl(url).read('model.safetensors')).rejects.toThrow(
      /^story\/model\.safetensors: the download failed \(.*\)\. Check the connection and try again\.$/,
    );
  });

  it('when it is not JSON that was asked for', async () => {
    const url = await serving((_request, response) => response.end('<!doctype html>'));
    await expect(readJson(fromUrl(url), 'config.json')).rejects.toThrow(
      /^story\/config\.json: this is not JSON/,
    );
  });
});

describe('a cancelled download', () => {
  it.each([
    ['before it starts', 0],
    ['before an answer', 20],
    ['on the way', 60],
  ])('ends as cancelled: %s', async (_when, afterMs) => {
    const url = await serving((_request, response) => setTimeout(() => response.write('a part'), 40));
    const cancel = new AbortController();
    if (afterMs === 0) cancel.abort();
    else setTimeout(() => cancel.abort(), afterMs);
    await expect(fromUrl(url).read('x', { signal: cancel.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

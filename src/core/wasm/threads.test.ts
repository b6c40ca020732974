// Threads: the same numbers as one thread computes, and no thread that fails to start or dies holds anything up.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker as NodeThread } from 'node:worker_threads';
import { moduleUrls } from 'virtual:wasm-module';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../pure/random/philox';
import { startBackend, type StartOptions } from './start';
import { possibleThreads, type Helper } from './threads';
import type { WasmBackend } from './WasmBackend';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));

/** What a browser has and Node's threads have not. */
const BROWSER = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = { postMessage: (message) => parentPort.postMessage(message) };
  parentPort.on('message', (data) => self.onmessage({ data }));
`;

let script = '';
let started: WasmBackend | undefined;

beforeAll(async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: path.join(FOLDER, 'threadWorker.ts'), formats: ['cjs'] },
    },
  })) as Rolldown.RolldownOutput[];
  script = output[0]?.output[0].code ?? '';
});

afterEach(() => {
  started?.dispose();
  started = undefined;
});

/** A thread of Node in the place of a Worker. */
function nodeThread(code: string): Helper {
  const worker = new NodeThread(code, { eval: true });
  const helper: Helper = {
    postMessage: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
    onmessage: null,
    onerror: null,
  };
  worker.on('message', (data) => helper.onmessage?.({ data } as MessageEvent));
  worker.on('error', () => helper.onerror?.(new Event('error') as ErrorEvent));
  return helper;
}

async function start(options: Partial<StartOptions> = {}): Promise<WasmBackend> {
  const createHelper = () => nodeThread(BROWSER + script);
  const { backend } = await startBackend({ moduleUrls, threads: 3, createHelper, ...options });
  started = backend;
  return backend;
}

/** A product [M, K] · [K, N] of fixed numbers, computed a number of times. */
function product(backend: WasmBackend, M: number, K: number, N: number, times: number) {
  const values = (size: number, stream: number) =>
    Float32Array.from({ length: size }, (_unused, i) => 2 * uniform(3, i, stream) - 1);
  const write = (shape: [number, number], stream: number) => {
    const dataId = backend.write(values(shape[0] * shape[1], stream), shape, 'float32');
    return { dataId, shape, dtype: 'float32' as const };
  };
  const [a, b] = [write([M, K], 1), write([K, N], 2)];
  const c = backend.makeOutput([M, N], 'float32');
  const layout = [0, 0, K, N, N, 0, 0, 0];
  const args = [...backend.pointers(a, b, c), 0, 0, 1, M, N, K, ...layout, 0];
  const results: Float32Array[] = [];
  for (let i = 0; i < times; i++) {
    backend.view(c.dataId).fill(NaN);
    backend.run('matmul', args, backend.exports.matmulUnits(1, M, N), 1e6, 4);
    results.push(backend.readSync(c.dataId) as Float32Array);
  }
  for (const { dataId } of [a, b, c]) backend.disposeData(dataId);
  return results;
}

describe('threads', () => {
  it('compute what one thread computes, bit for bit, call after call', async () => {
    const [alone] = product(await start({ threads: 1 }), 130, 70, 200, 1);
    expect(alone?.every(Number.isFinite)).toBe(true);
    const together = await start();
    expect(together.threadCount).toBe(3);
    const results = product(together, 130, 70, 200, 100);
    expect(results.filter((result) => !result.every((value, i) => value === alone?.[i]))).toEqual([]);
  });

  it('go on while the memory grows', async () => {
    const backend = await start({ memory: { initialBytes: 2 ** 23, maximumBytes: 2 ** 27 } });
    const [before] = product(backend, 64, 64, 64, 1);
    const reserved = backend.memory().bytesReserved;
    const large = backend.makeOutput([2 ** 22], 'float32');
    expect(backend.memory().bytesReserved).toBeGreaterThan(reserved);
    backend.run('fill', [backend.pointer(large), 2.5], 2 ** 22, 1e6);
    expect(backend.view(large.dataId).every((value) => value === 2.5)).toBe(true);
    expect(product(backend, 64, 64, 64, 1)[0]).toEqual(before);
  });

  it.each([
    [
      'cannot be made',
      () => () => {
        throw new Error('no thread');
      },
    ],
    ['fails as it starts', () => () => nodeThread('throw new Error("no thread")')],
  ])('that %s leave one', async (_how, create) => {
    const backend = await start({ createHelper: create() });
    expect(backend.threadCount).toBe(1);
    expect(product(backend, 40, 30, 50, 1)[0]?.every(Number.isFinite)).toBe(true);
  });

  it('that never answer are not waited for', async () => {
    const startMs = performance.now();
    const backend = await start({ createHelper: () => nodeThread('setInterval(() => {}, 1000)') });
    expect(performance.now() - startMs).toBeLessThan(8_000);
    expect(backend.threadCount).toBe(1);
    expect(product(backend, 40, 30, 50, 1)[0]?.every(Number.isFinite)).toBe(true);
  });

  it('that trap say so, and leave one', async () => {
    const backend = await start();
    const beyond = 2 ** 32 - 2 ** 16;
    expect(() => backend.run('fill', [beyond, 1], 10_000, 1e6)).toThrow(WebAssembly.RuntimeError);
    for (let i = 0; i < 3 && backend.threadCount > 1; i++) {
      expect(() => backend.run('fill', [beyond, 1], 10_000, 1e6)).toThrow(WebAssembly.RuntimeError);
    }
    expect(product(backend, 40, 30, 50, 1)[0]?.every(Number.isFinite)).toBe(true);
  });

  it('are not wanted where memory cannot be shared', () => {
    expect(possibleThreads()).toBe(1); // Node is no isolated page
  });
});

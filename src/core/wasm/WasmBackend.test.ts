// The backend: what is written is read back, and everything that was taken is given back.
import { readFileSync } from 'node:fs';
import {
  clone,
  dispose,
  engine,
  memory,
  reshape,
  tensor,
  tensor1d,
  tensor2d,
  tidy,
  variable,
  type DataType,
} from '@tensorflow/tfjs-core';
import { moduleUrls } from 'virtual:wasm-module';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../../tests/support/devices';
import { cpu } from '../devices/cpu';
import { wasm } from '../devices/wasm';
import { MODULE_DATA_BYTES } from './exports';
import type { WasmBackend } from './WasmBackend';

beforeAll(async () => void (await wasm().start()));

const backend = () => engine().backend as WasmBackend;

/** What tfjs and the backend count. */
function counts() {
  const { numTensors, numDataBuffers, numBytes } = memory();
  return { numTensors, numDataBuffers, numBytes, ...backend().memory(), dataIds: backend().numDataIds() };
}

describe('values', () => {
  it.each<[DataType, number[]]>([
    ['float32', [0, -0, 1.5, NaN, Infinity, -Infinity, 1e-45, 3.4028234663852886e38]],
    ['int32', [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)]],
    ['bool', [1, 0, 1]],
  ])('of %s are read back as they were written', async (dtype, values) => {
    const before = counts();
    const written = tensor(values, [values.length], dtype);
    const read = written.dataSync();
    expect(
      Object.is(
        read.constructor,
        { float32: Float32Array, int32: Int32Array, bool: Uint8Array }[dtype as 'bool'],
      ),
    ).toBe(true);
    expect([...read]).toEqual(values.map((value) => (dtype === 'float32' ? Math.fround(value) : value)));
    expect(await written.data()).toEqual(read);
    read[0] = 7; // a copy: the tensor stays as it is
    expect(written.dataSync()[0]).toBe(values[0]);
    written.dispose();
    expect(counts()).toEqual(before);
  });

  it('may be none', () => {
    const before = counts();
    const empty = tensor2d([], [0, 3]);
    expect(empty.dataSync()).toEqual(new Float32Array(0));
    empty.dispose();
    expect(counts()).toEqual(before);
  });

  it.each([
    ['string', () => tensor1d(['a'])],
    ['complex64', () => backend().makeOutput([1], 'complex64')],
  ])('of %s are refused', (dtype, make) => {
    expect(make).toThrow(
      `wasm: tensors are of float32, int32 or bool, got ${dtype}. Cast it, or keep it outside tensors.`,
    );
  });

  it('go from one device to another when they are wanted there, and back', async () => {
    const before = counts();
    const written = tensor1d([1, 2.5, 3]);
    await cpu.start();
    const there = clone(written);
    expect(there.dataSync()).toEqual(new Float32Array([1, 2.5, 3]));
    await wasm().start();
    const back = clone(written);
    expect(back.dataSync()).toEqual(new Float32Array([1, 2.5, 3]));
    expect(backend().refCount(written.dataId)).toBe(3);
    dispose([written, there, back]);
    expect(counts()).toEqual(before);
  });
});

it.each(Object.entries(moduleUrls))('the data of the module %s ends before the first tensor', (name, url) => {
  const shared = name.endsWith('-shared');
  const memory = new WebAssembly.Memory({ initial: 4, maximum: 2 ** 16, shared });
  const bytes = readFileSync(new URL(url));
  if (!WebAssembly.validate(bytes)) return; // Node 20 does not know relaxed SIMD
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const written = new Uint8Array(memory.buffer).findLastIndex((byte) => byte !== 0);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(MODULE_DATA_BYTES);
});

describe('data that tensors share', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  it.each(orders.map((order) => [order]))('lives until the last one is freed: %j', (order) => {
    const before = counts();
    const first = tensor1d([1, 2, 3, 4, 5, 6]);
    const { bytesInUse } = backend().memory();
    const tensors = [first, clone(first), reshape(first, [2, 3])];
    expect(backend().memory().bytesInUse).toBe(bytesInUse);
    expect(backend().refCount(first.dataId)).toBe(3);
    for (const [count, index] of order.entries()) {
      for (const alive of order.slice(count)) {
        expect([...(tensors[alive]?.dataSync() ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
      }
      tensors[index]?.dispose();
    }
    expect(counts()).toEqual(before);
  });

  it('is counted for variables too', () => {
    const before = counts();
    const value = tidy(() => variable(tensor1d([1, 2])));
    expect(backend().refCount(value.dataId)).toBe(1);
    const next = tensor1d([3, 4]);
    value.assign(next);
    expect(backend().refCount(value.dataId)).toBe(2);
    next.dispose();
    expect([...value.dataSync()]).toEqual([3, 4]);
    value.dispose();
    expect(counts()).toEqual(before);
  });
});

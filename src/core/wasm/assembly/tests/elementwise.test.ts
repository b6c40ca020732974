// Functions of single elements, arithmetic and movement of the module against JavaScript's float64.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BinaryOperation, MODULE_DATA_BYTES, UnaryOperation } from '../../exports';
import { activations } from './formulas';
import { compiled, expectClose, numbers, TestModule, VARIANTS } from './module';

const UNARY: Record<keyof typeof UnaryOperation, (x: number) => number> = {
  negate: (x) => -x,
  exp: Math.exp,
  log: Math.log,
  square: (x) => x * x,
  sqrt: Math.sqrt,
  rsqrt: (x) => 1 / Math.sqrt(x),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  relu: (x) => Math.max(x, 0),
  abs: Math.abs,
  reciprocal: (x) => 1 / x,
  ...activations,
};

const BINARY: Record<keyof typeof BinaryOperation, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  maximum: Math.max,
  minimum: Math.min,
  squaredDifference: (a, b) => (a - b) ** 2,
};

/** Those whose value near 0 is as exact as the others: relative to the result alone. */
const RELATIVE = ['exp', 'log', 'sqrt', 'rsqrt', 'sigmoid', 'tanh', 'reciprocal', 'silu'] as const;

describe.each(VARIANTS)('%s', (variant) => {
  let m: TestModule;
  beforeAll(async () => {
    m = await TestModule.start(variant);
  });
  afterEach(() => {
    m.clear();
  });

  const sample = () => Float32Array.from([...numbers(4000, 1)].flatMap((x) => [x, x * 9, x * 85, x * 1e-3]));

  it.each(Object.keys(UNARY) as (keyof typeof UNARY)[])('%s', (name) => {
    const x = m.floats(['log', 'sqrt', 'rsqrt'].includes(name) ? sample().map(Math.abs) : sample());
    const y = m.floats(x.values.length);
    m.run('unary', x.values.length, [UnaryOperation[name], x.pointer, y.pointer], [y]);
    expectClose(y.values, Array.from(x.values, UNARY[name]), 1e-6);
    if (!(RELATIVE as readonly string[]).includes(name)) return;
    let worst = 0;
    x.values.forEach((value, i) => {
      const wanted = UNARY[name](value);
      const size = Math.max(Math.abs(wanted), 1.2e-38, name === 'log' ? 0.05 : 0);
      worst = Math.max(worst, Math.abs((y.values[i] ?? NaN) - wanted) / size);
    });
    expect(worst).toBeLessThan(3e-7);
  });

  it('says what floating point says at the ends', () => {
    const at = (name: keyof typeof UNARY, values: number[]) => {
      const [x, y] = [m.floats(values), m.floats(values.length)];
      m.exports.unary(UnaryOperation[name], x.pointer, y.pointer, 0, values.length);
      return Array.from(y.values);
    };
    expect(at('exp', [Infinity, -Infinity, NaN, 89, -105, 0])).toEqual([Infinity, 0, NaN, Infinity, 0, 1]);
    expectClose(
      at('exp', [88.7, -87.5, -100]),
      [88.7, -87.5, -100].map((x) => Math.exp(Math.fround(x))),
      1e-30 + 4e-7,
    );
    expect(at('log', [0, -1, Infinity, NaN, 1])).toEqual([-Infinity, NaN, Infinity, NaN, 0]);
    expectClose(
      at('log', [1e-40, 3e38]),
      [1e-40, 3e38].map((x) => Math.log(Math.fround(x))),
      3e-7,
    );
    expect(at('tanh', [Infinity, -Infinity, NaN, 0])).toEqual([1, -1, NaN, 0]);
    expect(at('sigmoid', [Infinity, -Infinity, NaN])).toEqual([1, 0, NaN]);
    expect(at('gelu', [NaN, 20, 0])).toEqual([NaN, 20, 0]);
    expect(at('relu', [NaN, -1, 2])).toEqual([NaN, 0, 2]);
  });

  it.each(Object.keys(BINARY) as (keyof typeof BINARY)[])('%s, with broadcasting', (name) => {
    const [rows, columns] = [5, 23];
    const size = rows * columns;
    const [a, b] = [m.floats(numbers(size, 1)), m.floats(numbers(size, 2))];
    const y = m.floats(size);
    for (const [stepA, stepB] of [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ] as const) {
      m.run('binary', size, [BinaryOperation[name], a.pointer, b.pointer, y.pointer, stepA, stepB], [y]);
      const wanted = Array.from({ length: size }, (_none, i) =>
        BINARY[name](a.values[i * stepA] ?? NaN, b.values[i * stepB] ?? NaN),
      );
      expectClose(y.values, wanted, 1e-6);
    }
    for (const [rowA, stepA, rowB, stepB] of [
      [columns, 1, 0, 1],
      [0, 1, columns, 1],
      [columns, 1, 1, 0],
      [1, 0, 0, 1],
      [0, 0, columns, 1],
    ] as const) {
      const steps = [columns, rowA, stepA, rowB, stepB];
      m.run('binaryRows', rows, [BinaryOperation[name], a.pointer, b.pointer, y.pointer, ...steps], [y]);
      const wanted = Array.from({ length: size }, (_none, i) => {
        const [r, c] = [Math.floor(i / columns), i % columns];
        return BINARY[name](a.values[r * rowA + c * stepA] ?? NaN, b.values[r * rowB + c * stepB] ?? NaN);
      });
      expectClose(y.values, wanted, 1e-6);
    }
  });

  it('keeps its constants in the bytes that are set aside for them', async () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: variant.endsWith('shared') });
    await WebAssembly.instantiate(await compiled(variant), { env: { memory } });
    const floats = new Float32Array(memory.buffer);
    expect(floats.subarray(0, MODULE_DATA_BYTES / 4).some((value) => value !== 0)).toBe(true);
    expect(floats.subarray(MODULE_DATA_BYTES / 4).every((value) => value === 0)).toBe(true);
  });

  it('scales, fills and copies', () => {
    const [x, y] = [m.floats(numbers(1001)), m.floats(1001)];
    m.run('scaleAndOffset', 1001, [x.pointer, y.pointer, 3, -2], [y]);
    expectClose(
      y.values,
      x.values.map((value) => value * 3 - 2),
      1e-6,
    );
    m.run('copy', 1001, [x.pointer, y.pointer], [y]);
    expect(y.values).toEqual(x.values);
    m.run('fill', 1001, [y.pointer, 2.5], [y]);
    expect(new Set(y.values)).toEqual(new Set([2.5]));
  });

  it.each([
    [
      [1, 1, 1, 1],
      [0, 1, 2, 3],
    ],
    [
      [1, 1, 13, 22],
      [0, 1, 3, 2],
    ],
    [
      [3, 5, 6, 7],
      [0, 1, 2, 3],
    ],
    [
      [3, 5, 6, 7],
      [3, 2, 1, 0],
    ],
    [
      [2, 9, 4, 8],
      [0, 2, 1, 3],
    ],
    [
      [2, 9, 4, 8],
      [1, 0, 3, 2],
    ],
    [
      [2, 3, 40, 5],
      [0, 3, 1, 2],
    ],
  ])('permutes %j by %j', (shape, order) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const strides = shape.map((_none, axis) =>
      shape.slice(axis + 1).reduce((product, length) => product * length, 1),
    );
    const dims = order.map((axis) => shape[axis] ?? NaN);
    const steps = order.map((axis) => strides[axis] ?? NaN);
    const [x, y] = [m.floats(numbers(size)), m.floats(size)];
    const [d0 = 1, d1 = 1, d2 = 1] = dims;
    m.run('permute', d0 * d1 * Math.ceil(d2 / 4), [x.pointer, y.pointer, ...dims.slice(1), ...steps], [y]);
    const wanted = Array.from({ length: size }, (_none, at) => {
      let rest = at;
      let from = 0;
      for (let axis = 3; axis >= 0; axis--) {
        const length = dims[axis] ?? NaN;
        from += (rest % length) * (steps[axis] ?? NaN);
        rest = Math.floor(rest / length);
      }
      return x.values[from] ?? NaN;
    });
    expect(Array.from(y.values)).toEqual(wanted);
  });

  it('broadcasts and slices by permuting with strides', () => {
    const [x, y] = [m.floats(numbers(30)), m.floats(24)];
    // rows 1 and 3 of [5, 6], columns 2 … 5, three times
    m.run('permute', 3, [x.pointer + 4 * 8, y.pointer, 3, 2, 4, 0, 0, 12, 1], [y]);
    const rows = [8, 20].flatMap((from) => Array.from(x.values.subarray(from, from + 4)));
    expect(Array.from(y.values)).toEqual([...rows, ...rows, ...rows]);
  });
});

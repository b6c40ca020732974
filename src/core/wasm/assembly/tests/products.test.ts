// Matrix products of the module against plain loops in float64.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Activation } from '../../exports';
import { expectClose, numbers, TestModule, VARIANTS } from './module';
import { activations } from './formulas';

describe.each(VARIANTS)('%s', (variant) => {
  let m: TestModule;
  beforeAll(async () => {
    m = await TestModule.start(variant);
  });
  afterEach(() => {
    m.clear();
  });

  const SHAPES = [
    [1, 1, 1, 1],
    [2, 5, 7, 9],
    [1, 6, 8, 300],
    [3, 4, 8, 6],
    [1, 13, 17, 2],
    [1, 97, 515, 257],
    [1, 3, 260, 5],
    [2, 100, 3, 260],
    [4, 64, 32, 64],
  ] as const;

  describe.each(SHAPES)('matmul of %i times [%i, …] to [%i], K = %i', (batch, M, N, K) => {
    it.each([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])('with transposes %i, %i, wide rows, bias and residual', (transposeA, transposeB) => {
      const [lda, ldb, ldc] = [(transposeA ? M : K) + 3, (transposeB ? K : N) + 1, N + 2];
      const [rowsA, rowsB] = [transposeA ? K : M, transposeB ? N : K];
      const a = m.floats(numbers(batch * rowsA * lda, 1));
      const b = m.floats(numbers(rowsB * ldb, 2)); // one for all of the batch
      const bias = m.floats(numbers(N, 3));
      const residual = m.floats(numbers(batch * M * ldc, 4));
      const start = numbers(batch * M * ldc, 5);
      const wanted = Float64Array.from(start); // what stands between the rows stays
      for (let q = 0; q < batch; q++)
        for (let i = 0; i < M; i++)
          for (let j = 0; j < N; j++) {
            const at = q * M * ldc + i * ldc + j;
            let sum = (bias.values[j] ?? 0) + (residual.values[at] ?? 0);
            for (let k = 0; k < K; k++)
              sum +=
                (a.values[q * rowsA * lda + (transposeA ? k * lda + i : i * lda + k)] ?? NaN) *
                (b.values[transposeB ? j * ldb + k : k * ldb + j] ?? NaN);
            wanted[at] = sum;
          }
      const c = m.floats(start);
      const units = m.exports.matmulUnits(batch, M, N);
      const strides = [rowsA * lda, 0, M * ldc];
      const sizes = [batch, M, N, K, transposeA, transposeB, lda, ldb, ldc, ...strides];
      m.run(
        'matmul',
        units,
        [a.pointer, b.pointer, c.pointer, bias.pointer, residual.pointer, ...sizes, Activation.none],
        [c],
      );
      expectClose(c.values, wanted);
    });
  });

  it('adds to what is there when the residual is the result', () => {
    const [a, b, c] = [m.floats(numbers(63, 1)), m.floats(numbers(35, 2)), m.floats(numbers(45, 3))];
    const wanted = Float64Array.from(c.values, (start, at) => {
      let sum = start;
      for (let k = 0; k < 7; k++)
        sum += (a.values[Math.floor(at / 5) * 7 + k] ?? NaN) * (b.values[k * 5 + (at % 5)] ?? NaN);
      return sum;
    });
    const [A, B, C] = [a.pointer, b.pointer, c.pointer];
    m.run(
      'matmul',
      m.exports.matmulUnits(1, 9, 5),
      [A, B, C, 0, C, 1, 9, 5, 7, 0, 0, 7, 5, 5, 0, 0, 0, 0],
      [c],
    );
    expectClose(c.values, wanted);
  });

  it.each(['gelu-tanh', 'gelu', 'silu'] as const)('applies %s between bias and residual', (activation) => {
    for (const [rows, inputs, outputs] of [
      [1, 5, 3],
      [9, 300, 21],
      [3, 64, 64],
    ] as const) {
      const x = m.floats(numbers(rows * inputs, 1));
      const weight = m.floats(numbers(outputs * inputs, 2));
      const bias = m.floats(numbers(outputs, 3));
      const residual = m.floats(numbers(rows * outputs, 4));
      const y = m.floats(rows * outputs);
      const wanted = Float64Array.from(y.values, (_none, at) => {
        const [row, output] = [Math.floor(at / outputs), at % outputs];
        let sum = bias.values[output] ?? NaN;
        for (let k = 0; k < inputs; k++)
          sum += (x.values[row * inputs + k] ?? NaN) * (weight.values[output * inputs + k] ?? NaN);
        return activations[activation](sum) + (residual.values[at] ?? NaN);
      });
      const pointers = [x.pointer, weight.pointer];
      const sizes = [1, rows, outputs, inputs, 0, 1, inputs, inputs, outputs, 0, 0, 0];
      m.run(
        'matmul',
        m.exports.matmulUnits(1, rows, outputs),
        [...pointers, y.pointer, bias.pointer, residual.pointer, ...sizes, Activation[activation]],
        [y],
      );
      expectClose(y.values, wanted);
      y.values.fill(NaN);
      const few = [rows, inputs, outputs, Activation[activation]];
      m.run(
        'linearRows',
        Math.ceil(outputs / 4),
        [...pointers, bias.pointer, residual.pointer, y.pointer, ...few],
        [y],
      );
      expectClose(y.values, wanted);
    }
  });

  it.each([
    [1, 1, 1],
    [1, 7, 70],
    [3, 130, 5],
    [8, 33, 66],
    [2, 64, 200],
  ])('multiplies %i rows of %i with a matrix of %i columns', (rows, K, columns) => {
    const [x, b] = [m.floats(numbers(rows * K, 1)), m.floats(numbers(K * columns, 2))];
    const wanted = Float64Array.from({ length: rows * columns }, (_none, at) => {
      let sum = 0;
      for (let k = 0; k < K; k++)
        sum +=
          (x.values[Math.floor(at / columns) * K + k] ?? NaN) *
          (b.values[k * columns + (at % columns)] ?? NaN);
      return sum;
    });
    const y = m.floats(rows * columns);
    m.run(
      'rowsTimesMatrix',
      Math.ceil(columns / 64),
      [x.pointer, b.pointer, y.pointer, rows, columns, K, columns],
      [y],
    );
    expectClose(y.values, wanted);
  });

  it.each([
    [1, 1, 1],
    [1, 70, 7],
    [9, 129, 33],
    [2, 5000, 6],
    [700, 390, 5],
  ])('multiplies %i rows of %i with eight-bit weights for %i outputs', (rows, inputs, outputs) => {
    const x = m.floats(numbers(rows * inputs, 1));
    const weight = numbers(outputs * inputs, 2).fill(0, 0, outputs > 1 ? inputs : 0); // a row of zeros too
    const w = m.floats(weight);
    const padded = 4 * Math.ceil(inputs / 4);
    const values = m.floats((outputs * padded) / 4);
    const scales = m.floats(outputs);
    m.run('quantizeRows', outputs, [w.pointer, values.pointer, scales.pointer, inputs], [values, scales]);
    const bytes = new Int8Array(values.values.buffer, values.pointer, outputs * padded);
    for (let o = 0; o < outputs; o++) {
      const row = weight.subarray(o * inputs, (o + 1) * inputs);
      const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      expect(scales.values[o]).toBeCloseTo(largest / 127, 7);
      for (let i = 0; i < padded; i++) {
        const exact = i < inputs && largest > 0 ? ((row[i] ?? 0) / largest) * 127 : 0;
        expect(Math.abs((bytes[o * padded + i] ?? NaN) - exact)).toBeLessThanOrEqual(0.5001);
      }
    }
    const [bias, residual] = [m.floats(numbers(outputs, 3)), m.floats(numbers(rows * outputs, 4))];
    const y = m.floats(rows * outputs);
    const wanted = Float64Array.from(y.values, (_none, at) => {
      const [row, o] = [Math.floor(at / outputs), at % outputs];
      let sum = 0;
      for (let i = 0; i < inputs; i++)
        sum += (x.values[row * inputs + i] ?? NaN) * (bytes[o * padded + i] ?? NaN);
      return sum * (scales.values[o] ?? NaN) + (bias.values[o] ?? NaN) + (residual.values[at] ?? NaN);
    });
    const pointers = [x, values, scales, bias, residual, y].map(({ pointer }) => pointer);
    m.run('quantizedLinear', Math.ceil(outputs / 4), [...pointers, rows, inputs, outputs], [y]);
    expectClose(y.values, wanted, 1e-4 * Math.sqrt(inputs / 100 + 1));
  });
});

// Norms, softmax, losses, reductions, embeddings and AdamW of the module against plain loops in float64.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Activation, RowReduction } from '../../exports';
import { activations, slope, softmax } from './formulas';
import { expectClose, numbers, TestModule, VARIANTS, type Floats } from './module';

const SHAPES = [
  [1, 1],
  [3, 5],
  [7, 8],
  [5, 130],
  [65, 48],
] as const;

const pointersOf = (...arrays: { pointer: number }[]) => arrays.map(({ pointer }) => pointer);

/** Row r of an array with so many columns. */
const rowOf = (array: ArrayLike<number>, columns: number, r: number) =>
  Array.from({ length: columns }, (_none, c) => array[r * columns + c] ?? NaN);

const mean = (x: number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;

describe.each(VARIANTS)('%s', (variant) => {
  let m: TestModule;
  beforeAll(async () => {
    m = await TestModule.start(variant);
  });
  afterEach(() => {
    m.clear();
  });

  describe.each(SHAPES)('[%i, %i]', (rows, columns) => {
    const groups = Math.ceil(columns / 16);
    const epsilon = 1e-3;
    const rowsOf = (array: Floats) =>
      Array.from({ length: rows }, (_none, r) => rowOf(array.values, columns, r));
    const normalized = (x: number[], isCentered: boolean) => {
      const shift = isCentered ? mean(x) : 0;
      const rstd = 1 / Math.sqrt(mean(x.map((value) => (value - shift) ** 2)) + epsilon);
      return x.map((value) => (value - shift) * rstd);
    };
    /** dx of one row by the chain rule through the matrix ∂normalized/∂x, taken by differences. */
    const inputGradient = (x: number[], g: number[], isCentered: boolean) =>
      x.map((_none, i) => {
        const along = (value: number) =>
          normalized(x.with(i, value), isCentered).reduce((sum, y, j) => sum + y * (g[j] ?? NaN), 0);
        return slope(along, x[i] ?? NaN);
      });

    it('rmsNorm and its gradient', () => {
      const [x, weight, dy] = [
        numbers(rows * columns, 1),
        numbers(columns, 2),
        numbers(rows * columns, 3),
      ].map((values) => m.floats(values)) as [Floats, Floats, Floats];
      const [y, dx, rstd, again, dweight] = [rows * columns, rows * columns, rows, rows, columns].map(
        (size) => m.floats(size),
      ) as [Floats, Floats, Floats, Floats, Floats];
      const w = Array.from(weight.values);
      m.run('rmsNorm', rows, [...pointersOf(x, weight, y, rstd), columns, epsilon], [y, rstd]);
      const normal = rowsOf(x).map((row) => normalized(row, false));
      expectClose(
        y.values,
        normal.flatMap((row) => row.map((value, c) => value * (w[c] ?? NaN))),
      );
      const args = [...pointersOf(dy, x, weight, dx, again), columns, epsilon];
      m.run('rmsNormGradientInput', rows, args, [dx, again]);
      expectClose(again.values, rstd.values, 1e-6);
      const dys = rowsOf(dy);
      expectClose(
        dx.values,
        rowsOf(x).flatMap((row, r) =>
          inputGradient(
            row,
            (dys[r] ?? []).map((d, c) => d * (w[c] ?? NaN)),
            false,
          ),
        ),
        1e-4,
      );
      m.run('rmsNormGradientWeight', groups, [...pointersOf(dy, x, rstd, dweight), rows, columns], [dweight]);
      expectClose(
        dweight.values,
        w.map((_none, c) => dys.reduce((sum, d, r) => sum + (d[c] ?? NaN) * (normal[r]?.[c] ?? NaN), 0)),
      );
    });

    it('layerNorm and its gradient', () => {
      const [x, weight, bias, dy] = [rows * columns, columns, columns, rows * columns].map((size, i) =>
        m.floats(numbers(size, i + 1).map((value) => value + 3 * (i === 0 ? 1 : 0))),
      ) as [Floats, Floats, Floats, Floats];
      const [y, dx, means, rstd, dweight, dbias] = [
        rows * columns,
        rows * columns,
        rows,
        rows,
        columns,
        columns,
      ].map((size) => m.floats(size)) as [Floats, Floats, Floats, Floats, Floats, Floats];
      const w = Array.from(weight.values);
      m.run('layerNorm', rows, [...pointersOf(x, weight, bias, y), 0, 0, columns, epsilon], [y]);
      const normal = rowsOf(x).map((row) => normalized(row, true));
      expectClose(
        y.values,
        normal.flatMap((row) => row.map((value, c) => value * (w[c] ?? NaN) + (bias.values[c] ?? NaN))),
        2e-5,
      );
      const args = [...pointersOf(dy, x, weight, dx, means, rstd), columns, epsilon];
      m.run('layerNormGradientInput', rows, args, [dx, means, rstd]);
      expectClose(means.values, rowsOf(x).map(mean), 1e-6);
      const dys = rowsOf(dy);
      expectClose(
        dx.values,
        rowsOf(x).flatMap((row, r) =>
          inputGradient(
            row,
            (dys[r] ?? []).map((d, c) => d * (w[c] ?? NaN)),
            true,
          ),
        ),
        1e-4,
      );
      const sums = [...pointersOf(dy, x, means, rstd, dweight, dbias), rows, columns];
      m.run('layerNormGradientWeight', groups, sums, [dweight, dbias]);
      const columnOf = (weights: number[][]) =>
        w.map((_none, c) => dys.reduce((sum, d, r) => sum + (d[c] ?? NaN) * (weights[r]?.[c] ?? NaN), 0));
      expectClose(dweight.values, columnOf(normal), 2e-5);
      expectClose(dbias.values, columnOf(normal.map((row) => row.map(() => 1))));
    });

    it('softmax, its gradient and the log', () => {
      const x = m.floats(numbers(rows * columns, 1).map((value) => value * 30));
      const dy = m.floats(numbers(rows * columns, 2));
      const [y, dx, logs] = [m.floats(rows * columns), m.floats(rows * columns), m.floats(rows * columns)];
      m.run('softmax', rows, [...pointersOf(x, y), columns, 0.3, -1, 1], [y]);
      const wanted = rowsOf(x).map((row) => softmax(row, Math.fround(0.3)));
      expectClose(y.values, wanted.flat(), 3e-6);
      m.run('softmaxGradient', rows, [...pointersOf(dy, y, dx), columns, 0.3], [dx]);
      const dys = rowsOf(dy);
      const gradient = wanted.flatMap((row, r) => {
        const dot = row.reduce((sum, value, c) => sum + value * (dys[r]?.[c] ?? NaN), 0);
        return row.map((value, c) => 0.3 * value * ((dys[r]?.[c] ?? NaN) - dot));
      });
      expectClose(dx.values, gradient, 3e-6);
      m.run('logSoftmax', rows, [...pointersOf(x, logs), columns], [logs]);
      expectClose(
        logs.values,
        rowsOf(x).flatMap((row) => softmax(row).map(Math.log)),
        3e-6,
      );
      // Row r of three rows each sees the first 2 + r + 1 columns.
      m.run('softmax', rows, [...pointersOf(x, y), columns, 1, 2, 3], [y]);
      const masked = rowsOf(x).flatMap((row, r) => {
        const seen = softmax(row.slice(0, 2 + (r % 3) + 1));
        return row.map((_none, c) => seen[c] ?? 0);
      });
      expectClose(y.values, masked, 3e-6);
    });

    it('cross-entropy and its gradient', () => {
      const logits = m.floats(numbers(rows * columns, 1).map((value) => value * 20));
      const targets = m.ints(
        Array.from({ length: rows }, (_none, r) => (r % 3 === 2 ? -1 : (r * 7) % columns)),
      );
      const dy = m.floats(numbers(rows, 2));
      const [losses, total, dlogits] = [m.floats(rows), m.floats(rows), m.floats(rows * columns)];
      m.run('crossEntropy', rows, [...pointersOf(logits, targets, losses, total), columns], [losses, total]);
      const probabilities = rowsOf(logits).map((row) => softmax(row));
      const targetOf = (r: number) => targets.values[r] ?? NaN;
      expectClose(
        losses.values,
        probabilities.map((row, r) => (targetOf(r) < 0 ? 0 : -Math.log(row[targetOf(r)] ?? NaN))),
        3e-6,
      );
      expectClose(
        total.values,
        rowsOf(logits).map((row) => Math.log(row.reduce((s, v) => s + Math.exp(v), 0))),
        3e-6,
      );
      const args = [...pointersOf(dy, logits, targets, total, dlogits), columns];
      m.run('crossEntropyGradient', rows, args, [dlogits]);
      const wanted = probabilities.flatMap((row, r) =>
        row.map((p, c) => (targetOf(r) < 0 ? 0 : (p - (c === targetOf(r) ? 1 : 0)) * (dy.values[r] ?? NaN))),
      );
      expectClose(dlogits.values, wanted, 3e-6);
    });

    it('sums, means, extremes and their places', () => {
      const x = m.floats(numbers(rows * columns, 1));
      const y = m.floats(rows);
      const all = rowsOf(x);
      for (const [name, wanted] of [
        ['sum', all.map((row) => mean(row) * columns)],
        ['mean', all.map(mean)],
        ['max', all.map((row) => Math.max(...row))],
        ['min', all.map((row) => Math.min(...row))],
      ] as const) {
        m.run('reduceRows', rows, [RowReduction[name], x.pointer, y.pointer, columns], [y]);
        expectClose(y.values, wanted, 1e-6);
      }
      const places = m.ints(rows);
      m.exports.argMaxRows(x.pointer, places.pointer, columns, 0, rows);
      expect(Array.from(places.values)).toEqual(all.map((row) => row.indexOf(Math.max(...row))));
      const sums = m.floats(columns);
      m.run('columnSums', groups, [...pointersOf(x, sums), rows, columns], [sums]);
      expectClose(
        sums.values,
        rowOf(x.values, columns, 0).map((_none, c) => all.reduce((sum, row) => sum + (row[c] ?? NaN), 0)),
      );
    });

    it('swiglu and its gradient', () => {
      const gateUp = m.floats(numbers(rows * 2 * columns, 1).map((value) => value * 4));
      const dy = m.floats(numbers(rows * columns, 2));
      const [y, d] = [m.floats(rows * columns), m.floats(rows * 2 * columns)];
      m.run('swiglu', rows, [...pointersOf(gateUp, y), columns], [y]);
      const gate = (r: number, c: number) => gateUp.values[r * 2 * columns + c] ?? NaN;
      const up = (r: number, c: number) => gate(r, columns + c);
      const each = (value: (r: number, c: number) => number) =>
        Array.from({ length: rows * columns }, (_none, at) => value(Math.floor(at / columns), at % columns));
      expectClose(
        y.values,
        each((r, c) => activations.silu(gate(r, c)) * up(r, c)),
        2e-6,
      );
      m.run('swigluGradient', rows, [...pointersOf(dy, gateUp, d), columns], [d]);
      const dyOf = (r: number, c: number) => dy.values[r * columns + c] ?? NaN;
      expectClose(
        each((r, c) => d.values[r * 2 * columns + c] ?? NaN),
        each((r, c) => dyOf(r, c) * up(r, c) * slope(activations.silu, gate(r, c))),
        3e-6,
      );
      expectClose(
        each((r, c) => d.values[r * 2 * columns + columns + c] ?? NaN),
        each((r, c) => dyOf(r, c) * activations.silu(gate(r, c))),
        3e-6,
      );
    });

    it('embedding and its gradient', () => {
      const V = 6;
      const weight = m.floats(numbers(V * columns, 1));
      const ids = m.ints(Array.from({ length: rows }, (_none, r) => (r * r * 5 + 1) % V));
      const dy = m.floats(numbers(rows * columns, 2));
      const [y, dweight] = [m.floats(rows * columns), m.floats(V * columns)];
      m.run('embedding', rows, [...pointersOf(weight, ids, y), V, columns], [y]);
      expect(Array.from(y.values)).toEqual(
        Array.from(ids.values).flatMap((id) => rowOf(weight.values, columns, id)),
      );
      m.run('embeddingGradient', V, [...pointersOf(dy, ids, dweight), rows, columns], [dweight]);
      const wanted = new Float64Array(V * columns);
      rowsOf(dy).forEach((row, r) => {
        row.forEach((value, c) => {
          wanted[(ids.values[r] ?? NaN) * columns + c] =
            (wanted[(ids.values[r] ?? NaN) * columns + c] ?? NaN) + value;
        });
      });
      expectClose(dweight.values, wanted);
    });
  });

  it('gives NaN for an id that is not in the table, and takes no gradient from it', () => {
    const [weight, ids, y] = [m.floats(numbers(12)), m.ints([-1, 3, 2]), m.floats(12)];
    m.exports.embedding(weight.pointer, ids.pointer, y.pointer, 3, 4, 0, 3);
    expect(Array.from(y.values.slice(0, 8))).toEqual(Array<number>(8).fill(NaN));
    expect(Array.from(y.values.slice(8))).toEqual(Array.from(weight.values.slice(8)));
    const dweight = m.floats(12);
    m.exports.embeddingGradient(y.pointer, ids.pointer, dweight.pointer, 3, 4, 0, 3);
    expect(Array.from(dweight.values)).toEqual([...Array<number>(8).fill(0), ...weight.values.slice(8)]);
  });

  it.each([1, 7, 4096, 9001])('AdamW and the sum of squares over %i elements', (size) => {
    const [p, g, v] = [numbers(size, 1), numbers(size, 2), numbers(size, 3).map(Math.abs)];
    const [learningRate, beta1, beta2, epsilon, weightDecay, step, scale] = [
      0.01, 0.9, 0.95, 1e-8, 0.1, 3, 0.5,
    ];
    const arrays = [m.floats(p), m.floats(g), m.floats(v), m.floats(g), m.floats([scale])] as [
      Floats,
      Floats,
      Floats,
      Floats,
      Floats,
    ];
    const decay = 1 - learningRate * weightDecay;
    const stepSize = learningRate / (1 - beta1 ** step);
    const correction2 = Math.sqrt(1 - beta2 ** step);
    const rates = [decay, beta1, beta2, stepSize, correction2, epsilon];
    m.run('adamW', size, [...pointersOf(...arrays), ...rates], arrays.slice(0, 3));
    const expected = Array.from(p, (value, i) => {
      const gradient = (g[i] ?? NaN) * scale;
      const first = beta1 * (g[i] ?? NaN) + (1 - beta1) * gradient;
      const second = beta2 * (v[i] ?? NaN) + (1 - beta2) * gradient ** 2;
      const change = first / (1 - beta1 ** step) / (Math.sqrt(second / (1 - beta2 ** step)) + epsilon);
      return [value * decay - learningRate * change, first, second];
    });
    for (const k of [0, 1, 2] as const)
      expectClose(
        arrays[k].values,
        expected.map((three) => three[k] ?? NaN),
        1e-6,
      );

    const parts = Math.ceil(size / 4096);
    const [x, partials, total] = [m.floats(p), m.floats(2 * parts), m.floats(1)];
    m.run('sumSquares', parts, [...pointersOf(x, partials), size], [partials]);
    m.exports.sumPartials(partials.pointer, total.pointer, parts);
    expectClose(total.values, [p.reduce((sum, value) => sum + value ** 2, 0)], 1e-6);
  });

  it.each(['gelu-tanh', 'gelu', 'silu'] as const)('the derivative of %s', (name) => {
    const x = m.floats(numbers(501, 1).map((value) => value * 8));
    const [dy, dx] = [m.floats(numbers(501, 2)), m.floats(501)];
    m.run('activationGradient', 501, [Activation[name], ...pointersOf(dy, x, dx)], [dx]);
    expectClose(
      dx.values,
      Array.from(x.values, (value, i) => (dy.values[i] ?? NaN) * slope(activations[name], value)),
      2e-6,
    );
  });
});

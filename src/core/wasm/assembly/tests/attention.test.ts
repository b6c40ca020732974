// Attention of the module against plain loops in float64.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { softmax } from './formulas';
import { expectClose, numbers, TestModule, VARIANTS } from './module';

interface Sizes {
  B: number;
  T: number;
  heads: number;
  keyValueHeads: number;
  headDim: number;
  causal: boolean;
}

const dot = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * (y[i] ?? NaN), 0);

/** Head `head` (queries, then keys, then values) of token t of sequence b. */
function headOf(
  qkv: ArrayLike<number>,
  { T, heads, keyValueHeads, headDim }: Sizes,
  b: number,
  t: number,
  head: number,
) {
  const at = ((b * T + t) * (heads + 2 * keyValueHeads) + head) * headDim;
  return Array.from({ length: headDim }, (_none, d) => qkv[at + d] ?? NaN);
}

/** Weights [B, H, T, T] and output [B, T, H · D]. */
function plainAttention(qkv: ArrayLike<number>, sizes: Sizes) {
  const { B, T, heads, keyValueHeads, headDim, causal } = sizes;
  const weights = new Float64Array(B * heads * T * T);
  const output = new Float64Array(B * T * heads * headDim);
  for (let b = 0; b < B; b++)
    for (let h = 0; h < heads; h++) {
      const group = Math.floor(h / (heads / keyValueHeads));
      for (let t = 0; t < T; t++) {
        const query = headOf(qkv, sizes, b, t, h);
        const scores = Array.from({ length: causal ? t + 1 : T }, (_none, s) =>
          dot(query, headOf(qkv, sizes, b, s, heads + group)),
        );
        softmax(scores, 1 / Math.sqrt(headDim)).forEach((weight, s) => {
          weights[((b * heads + h) * T + t) * T + s] = weight;
          headOf(qkv, sizes, b, s, heads + keyValueHeads + group).forEach((value, d) => {
            const at = ((b * T + t) * heads + h) * headDim + d;
            output[at] = (output[at] ?? NaN) + weight * value;
          });
        });
      }
    }
  return { weights, output };
}

/** dqkv: dV = Pᵀ dO; dS = P ⊙ (dO Vᵀ − Σ) / √D; dQ = dS K; dK = dSᵀ Q. */
function plainGradient(qkv: ArrayLike<number>, dy: ArrayLike<number>, sizes: Sizes): Float64Array {
  const { B, T, heads, keyValueHeads, headDim, causal } = sizes;
  const total = heads + 2 * keyValueHeads;
  const { weights } = plainAttention(qkv, sizes);
  const result = new Float64Array(B * T * total * headDim);
  for (let b = 0; b < B; b++) {
    const all = Array.from({ length: T }, (_t, t) =>
      Array.from({ length: total }, (_h, head) => headOf(qkv, sizes, b, t, head)),
    );
    const addTo = (t: number, head: number, factor: number, vector: number[] = []) => {
      const at = ((b * T + t) * total + head) * headDim;
      vector.forEach((value, d) => {
        result[at + d] = (result[at + d] ?? NaN) + factor * value;
      });
    };
    for (let h = 0; h < heads; h++) {
      const key = heads + Math.floor(h / (heads / keyValueHeads));
      const value = key + keyValueHeads;
      for (let t = 0; t < T; t++) {
        const row = weights.subarray(((b * heads + h) * T + t) * T, ((b * heads + h) * T + t + 1) * T);
        const from = ((b * T + t) * heads + h) * headDim;
        const dOut = Array.from({ length: headDim }, (_none, d) => dy[from + d] ?? NaN);
        const dWeights = Array.from({ length: causal ? t + 1 : T }, (_none, s) =>
          dot(dOut, all[s]?.[value] ?? []),
        );
        const sum = dot(dWeights, Array.from(row));
        dWeights.forEach((dWeight, s) => {
          const dScore = ((row[s] ?? NaN) * (dWeight - sum)) / Math.sqrt(headDim);
          addTo(s, value, row[s] ?? NaN, dOut);
          addTo(t, h, dScore, all[s]?.[key]);
          addTo(s, key, dScore, all[t]?.[h]);
        });
      }
    }
  }
  return result;
}

describe.each(VARIANTS)('%s', (variant) => {
  let m: TestModule;
  beforeAll(async () => {
    m = await TestModule.start(variant);
  });
  afterEach(() => {
    m.clear();
  });

  describe.each([
    [1, 1, 1, 1, 2],
    [2, 5, 2, 2, 3],
    [1, 17, 4, 2, 8],
    [2, 64, 3, 1, 16],
    [1, 9, 6, 3, 20],
  ])('B %i, T %i, H %i, K %i, D %i', (B, T, heads, keyValueHeads, headDim) => {
    const width = (heads + 2 * keyValueHeads) * headDim;
    const sizes = [T, heads, keyValueHeads, headDim];

    it.each([true, false])('forward, causal: %s', (causal) => {
      const qkv = m.floats(numbers(B * T * width).map((value) => value * 2));
      const [weights, output] = [m.floats(B * heads * T * T), m.floats(B * T * heads * headDim)];
      const pointers = [qkv.pointer, weights.pointer, output.pointer];
      m.run('attention', B * heads, [...pointers, ...sizes, Number(causal)], [weights, output]);
      const wanted = plainAttention(qkv.values, { B, T, heads, keyValueHeads, headDim, causal });
      expectClose(weights.values, wanted.weights, 2e-6);
      expectClose(output.values, wanted.output, 3e-6);
    });

    it.each([true, false])('gradient, causal: %s', (causal) => {
      const qkv = m.floats(numbers(B * T * width).map((value) => value * 2));
      const plain = { B, T, heads, keyValueHeads, headDim, causal };
      const weights = m.floats(plainAttention(qkv.values, plain).weights);
      const dy = m.floats(numbers(B * T * heads * headDim, 2));
      const dqkv = m.floats(B * T * width);
      const pointers = [dy.pointer, qkv.pointer, weights.pointer, dqkv.pointer];
      m.run('attentionGradient', B * keyValueHeads, [...pointers, ...sizes, Number(causal)], [dqkv]);
      const wanted = plainGradient(qkv.values, dy.values, plain);
      expectClose(dqkv.values, wanted, 5e-6);
      // The derivation itself, by differences along some elements.
      if (T > 20) return;
      const along = (at: number, value: number) => {
        const moved = Float64Array.from(qkv.values);
        moved[at] = value;
        return dot(Array.from(plainAttention(moved, plain).output), Array.from(dy.values));
      };
      const stride = Math.floor(wanted.length / 12) | 1;
      for (let at = 0; at < wanted.length; at += stride) {
        const here = qkv.values[at] ?? NaN;
        const slope = (along(at, here + 1e-4) - along(at, here - 1e-4)) / 2e-4;
        expect(Math.abs((wanted[at] ?? NaN) - slope), `element ${at}`).toBeLessThan(1e-6);
      }
    });

    it('with a cache: in one piece, token by token, and in chunks', () => {
      const S = T + 3;
      const qkv = m.floats(numbers(T * width).map((value) => value * 2));
      const plain = { B: 1, T, heads, keyValueHeads, headDim, causal: true };
      const { output: wanted } = plainAttention(qkv.values, plain);
      for (const chunk of [T, 1, 7]) {
        const keys = m.floats(keyValueHeads * S * headDim);
        const values = m.floats(keyValueHeads * S * headDim);
        const output = m.floats(T * heads * headDim);
        for (let start = 0; start < T; start += chunk) {
          const count = Math.min(chunk, T - start);
          const part = {
            pointer: output.pointer + 4 * start * heads * headDim,
            values: output.values.subarray(start * heads * headDim, (start + count) * heads * headDim),
          };
          const pointers = [qkv.pointer + 4 * start * width, keys.pointer, values.pointer, part.pointer];
          const args = [...pointers, count, S, heads, keyValueHeads, headDim, start];
          m.run('cachedAttention', keyValueHeads, args, [keys, values, part]);
        }
        expectClose(output.values, wanted, 3e-6);
        for (let k = 0; k < keyValueHeads; k++)
          for (let t = 0; t < S; t++) {
            const at = (k * S + t) * headDim;
            const key = t < T ? headOf(qkv.values, plain, 0, t, heads + k) : Array<number>(headDim).fill(NaN);
            expect(Array.from(keys.values.subarray(at, at + headDim))).toEqual(key);
          }
      }
    });
  });

  it('goes through long sequences in parts', () => {
    const [T, headDim] = [1500, 4]; // 512 KiB hold 87 rows of scores
    const plain = { B: 1, T, heads: 1, keyValueHeads: 1, headDim, causal: true };
    const qkv = m.floats(numbers(T * 3 * headDim));
    const { weights: exact, output: wanted } = plainAttention(qkv.values, plain);
    const [keys, values, output] = [m.floats(T * headDim), m.floats(T * headDim), m.floats(T * headDim)];
    const pointers = [qkv.pointer, keys.pointer, values.pointer, output.pointer];
    m.run('cachedAttention', 1, [...pointers, T, T, 1, 1, headDim, 0], [output]);
    expectClose(output.values, wanted, 5e-6);
    const weights = m.floats(exact);
    const [dy, dqkv] = [m.floats(numbers(T * headDim, 2)), m.floats(T * 3 * headDim)];
    m.exports.attentionGradient(
      dy.pointer,
      qkv.pointer,
      weights.pointer,
      dqkv.pointer,
      T,
      1,
      1,
      headDim,
      1,
      0,
      1,
    );
    // dV = Pᵀ dO
    for (const s of [0, 86, 87, 700, 1499])
      for (let d = 0; d < headDim; d++) {
        let sum = 0;
        for (let t = 0; t < T; t++) sum += (exact[t * T + s] ?? NaN) * (dy.values[t * headDim + d] ?? NaN);
        expect(dqkv.values[s * 3 * headDim + 2 * headDim + d]).toBeCloseTo(sum, 4);
      }
    // dQ = D^−½ · (P ⊙ (dO Vᵀ − Σ)) K
    for (const t of [0, 86, 87, 1499]) {
      const dOut = Array.from(dy.values.subarray(t * headDim, (t + 1) * headDim));
      const dP = Array.from({ length: t + 1 }, (_none, s) => dot(dOut, headOf(qkv.values, plain, 0, s, 2)));
      const total = dP.reduce((sum, value, s) => sum + value * (exact[t * T + s] ?? NaN), 0);
      for (let d = 0; d < headDim; d++) {
        const slope = dP.reduce(
          (sum, value, s) =>
            sum +
            (exact[t * T + s] ?? NaN) *
              (value - total) *
              (headOf(qkv.values, plain, 0, s, 1)[d] ?? NaN) *
              0.5,
          0,
        );
        expect(dqkv.values[t * 3 * headDim + d]).toBeCloseTo(slope, 4);
      }
    }
  });

  it.each([
    [1, 1, 2, 1, 2],
    [2, 5, 3, 2, 6],
    [1, 7, 6, 4, 16],
  ])(
    'rotary: B %i, T %i, %i heads of which %i are rotated, D %i',
    (B, T, totalHeads, rotatedHeads, headDim) => {
      const half = headDim / 2;
      const size = B * T * totalHeads * headDim;
      const [x, cos, sin] = [numbers(size, 1), numbers(T * headDim, 2), numbers(T * headDim, 3)].map(
        (values) => m.floats(values),
      );
      if (!x || !cos || !sin) throw new Error('arrays');
      for (const sign of [1, -1]) {
        const y = m.floats(size);
        const args = [
          x.pointer,
          cos.pointer,
          sin.pointer,
          y.pointer,
          T,
          totalHeads,
          headDim,
          rotatedHeads,
          sign,
        ];
        m.run('rotary', B * T, args, [y]);
        const wanted = Array.from(x.values, (value, at) => {
          const d = at % headDim;
          const head = Math.floor(at / headDim) % totalHeads;
          const t = Math.floor(at / headDim / totalHeads) % T;
          if (head >= rotatedHeads) return value;
          const other = d < half ? -(x.values[at + half] ?? NaN) : (x.values[at - half] ?? NaN);
          return (
            value * (cos.values[t * headDim + d] ?? NaN) + sign * other * (sin.values[t * headDim + d] ?? NaN)
          );
        });
        expectClose(y.values, wanted, 1e-6);
      }
    },
  );
});

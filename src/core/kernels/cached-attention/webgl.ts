// Attention to a cache for WebGL: the new keys and values are drawn into the cache's own textures by one draw call, scores
// take one, and one the softmax with the weighted values (tfjs: about forty). `start` is a uniform.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { draw, drawOne, type Drawing } from '../../webgl/draw';
import { FOR_EACH, PRODUCT, ROW_SUMS } from '../../webgl/glsl';
import { HEAD_TEXELS } from '../../webgl/heads';
import { registerWebgl } from '../../webgl/register';
import type { CachedAttentionOptions } from './index';

const HEADS = { H: 'int', K: 'int', D: 'int' } as const;

/** Into keys and values [K, S, D]: rows of the texels from `firstTexel` to before `endTexel`; all others stay. */
const appendProgram: Program = {
  name: 'CacheAppend',
  inputs: ['qkv'],
  results: ['keys', 'values'],
  uniforms: { ...HEADS, start: 'int', firstTexel: 'int', endTexel: 'int' },
  source: `
    ${HEAD_TEXELS('qkv')}
    vec2 columns(int row, int column) {
      vec4 texel = qkvColumns(row >> 1, column);
      return (row & 1) == 0 ? texel.xy : texel.zw;
    }
    void compute() {
      int head = texelRow / texelRows;
      int position = texelRow - head * texelRows;
      if (position < firstTexel || position >= endTexel) discard;
      int row = 2 * position - start;
      int column = (H + head) * D + 2 * texelColumn;
      keys = vec4(columns(max(row, 0), column), columns(row + 1, column));
      column += K * D;
      values = vec4(columns(max(row, 0), column), columns(row + 1, column));
    }`,
};

/** [H, T, S]; only pairs that count. */
const scoresProgram: Program = {
  name: 'CacheScores',
  inputs: ['qkv', 'keys'],
  uniforms: { ...HEADS, S: 'int', end: 'int', scale: 'float' },
  source: `
    ${FOR_EACH}
    ${PRODUCT}
    ${HEAD_TEXELS('qkv')}
    void compute() {
      result = vec4(0.0);
      if (2 * texelColumn >= end) return;
      int head = texelRow / texelRows;
      int query = texelRow - head * texelRows;
      int queryColumn = head * D;
      int key = (head / (H / K)) * ((S + 1) / 2) + texelColumn;
      vec4 sum = vec4(0.0);
      #define STEP(d) { vec4 left = qkvHead(query, queryColumn, d); vec4 right = keys(key, d); \\
        PRODUCT(sum, left, right) }
      FOR_EACH(i, 0, (D + 1) / 2, STEP)
      result = sum * scale;
    }`,
};

/** [1, T, H·D]: the softmax of each row is found again by each texel. */
const outputProgram: Program = {
  name: 'CacheOutput',
  inputs: ['scores', 'values'],
  uniforms: { ...HEADS, S: 'int', start: 'int', end: 'int' },
  source: `
    ${ROW_SUMS}
    ${HEAD_TEXELS('values')}
    bvec4 allowed(int k) {
      int q = start + 2 * texelRow, s = 2 * k;
      return bvec4(s <= q, s + 1 <= q, s <= q + 1, s + 1 <= q + 1);
    }
    vec4 head(int h, int column) {
      int row = h * texelRows + texelRow;
      int value = (h / (H / K)) * ((S + 1) / 2);
      int texels = min((end + 1) / 2, (start + 2 * texelRow + 3) / 2);
      vec2 most = vec2(-3.0e38);
      for (int k = 0; k < texels; k++) {
        vec4 s = mix(vec4(-3.0e38), scores(row, k), allowed(k));
        most = max(most, max(s.xz, s.yw));
      }
      vec2 sum = vec2(0.0);
      vec4 mixed = vec4(0.0);
      for (int k = 0; k < texels; k++) {
        vec4 s = mix(vec4(-3.0e38), scores(row, k), allowed(k));
        vec4 w = exp(max(s - most.xxyy, -87.0)) * vec4(allowed(k));
        sum += rowSums(w);
        vec4 v = valuesColumns(value + k, column);
        if (2 * k + 1 >= end) { w.yw = vec2(0.0); v.zw = vec2(0.0); }
        mixed += w.xxzz * v.xyxy;
        mixed += w.yyww * v.zwzw;
      }
      return mixed / sum.xxyy;
    }
    void compute() {
      int column = 2 * texelColumn;
      int h = column / D;
      result = head(h, column - h * D);
      #ifdef UNALIGNED
      if (column - h * D == D - 1 && h + 1 < H) result.yw = head(h + 1, 0).xz;
      #endif
    }`,
};

const cachedAttention: KernelFunc = ({ inputs, attrs, backend }) => {
  const { qkv, keys, values } = inputs as Record<'qkv' | 'keys' | 'values', TensorInfo>;
  const { heads: H, keyValueHeads: K, headDim: D, start } = attrs as unknown as CachedAttentionOptions;
  const webgl = backend as MathBackendWebGL;
  const [, T = 0] = qkv.shape;
  const [, S = 0] = keys.shape;
  const end = start + T;
  const uniforms = { H, K, D, S, start, end, scale: D ** -0.5 };
  const defines = { UNALIGNED: D % 2 === 1 };

  // A texel holds two positions. Where only one of the two is new, only that half is written.
  const append = (firstTexel: number, endTexel: number, half?: Drawing['half']) => {
    if (firstTexel >= endTexel) return;
    const drawing = { inputs: { qkv }, defines, into: [keys, values], ...(half && { half }) };
    draw(webgl, appendProgram, { ...drawing, uniforms: { ...uniforms, firstTexel, endTexel } });
  };
  const [first, last] = [start >> 1, end >> 1];
  if (start % 2 === 1) append(first, first + 1, 'second');
  append((start + 1) >> 1, last);
  if (end % 2 === 1 && end > start) append(last, last + 1, 'first');

  const shared = { uniforms, defines };
  const scores = drawOne(webgl, scoresProgram, { ...shared, inputs: { qkv, keys }, result: [H, T, S] });
  const output = drawOne(webgl, outputProgram, {
    ...shared,
    inputs: { scores, values },
    result: [1, T, H * D],
  });
  webgl.disposeIntermediateTensorInfo(scores);
  return [output];
};

registerWebgl('CachedAttention', cachedAttention);

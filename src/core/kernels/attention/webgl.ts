// Attention for WebGL over packed queries, keys and values, nothing transposed: scores, softmax and output are three draw
// calls (tfjs: about twenty), and so is the gradient.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { FOR_EACH, PRODUCT, ROW_SUMS } from '../../webgl/glsl';
import { HEAD_TEXELS } from '../../webgl/heads';
import { registerWebgl } from '../../webgl/register';
import type { AttentionOptions } from './index';

const HEADS = { H: 'int', K: 'int', D: 'int' } as const;

/** Which matrix [T, T] of [B, H, T, T] this texel is in, and which rows of a sequence it is made of. */
const PLACE = `
  int batch, head, queryRow, keyRow;
  void place() {
    int matrix = texelRow / texelRows;
    batch = matrix / H;
    head = matrix - batch * H;
    queryRow = texelRow - matrix * texelRows;
    keyRow = texelColumn;
  }`;

/** [B, H, T, T]: Q Kᵀ / √D, 0 where no pair of the texel is allowed; those beside the diagonal the softmax leaves out. */
const scoresProgram: Program = {
  name: 'AttentionScores',
  inputs: ['qkv'],
  uniforms: { ...HEADS, scale: 'float' },
  source: `
    ${FOR_EACH}
    ${PRODUCT}
    ${HEAD_TEXELS('qkv')}
    ${PLACE}
    void compute() {
      place();
      result = vec4(0.0);
      #ifdef CAUSAL
      if (keyRow > queryRow) return;
      #endif
      vec4 sum = vec4(0.0);
      int q = batch * texelRows + queryRow;
      int k = batch * texelRows + keyRow;
      int queryColumn = head * D;
      int keyColumn = (H + head / (H / K)) * D;
      #define STEP(d) { vec4 left = qkvHead(q, queryColumn, d); vec4 right = qkvHead(k, keyColumn, d); \\
        PRODUCT(sum, left, right) }
      FOR_EACH(i, 0, (D + 1) / 2, STEP)
      result = sum * scale;
    }`,
};

/** Pairs that count: a query sees keys up to `T`, and where causal none after itself. */
const ALLOWED = `
  #ifdef CAUSAL
  #define LAST_TEXEL queryRow + 1
  bvec4 allowed(int k) {
    int q = 2 * queryRow, s = 2 * k;
    return bvec4(s <= q, s + 1 <= q, s <= q + 1, s + 1 <= q + 1);
  }
  #else
  #define LAST_TEXEL (T + 1) / 2
  bvec4 allowed(int k) { bool second = 2 * k + 1 < T; return bvec4(true, second, true, second); }
  #endif`;

const softmaxProgram: Program = {
  name: 'AttentionSoftmax',
  inputs: ['scores'],
  uniforms: { T: 'int' },
  source: `
    ${ROW_SUMS}
    int queryRow;
    ${ALLOWED}
    void compute() {
      queryRow = texelRow % texelRows;
      result = vec4(0.0);
      int end = LAST_TEXEL;
      if (texelColumn >= end) return;
      vec2 most = vec2(-3.0e38);
      for (int k = 0; k < end; k++) {
        vec4 s = mix(vec4(-3.0e38), scores(texelRow, k), allowed(k));
        most = max(most, max(s.xz, s.yw));
      }
      vec2 sum = vec2(0.0);
      for (int k = 0; k < end; k++) {
        vec4 s = mix(vec4(-3.0e38), scores(texelRow, k), allowed(k));
        sum += rowSums(exp(max(s - most.xxyy, -87.0)) * vec4(allowed(k)));
      }
      vec4 s = mix(most.xxyy, scores(texelRow, texelColumn), allowed(texelColumn));
      result = exp(max(s - most.xxyy, -87.0)) * vec4(allowed(texelColumn)) / sum.xxyy;
    }`,
};

/** [B, T, H·D] */
const outputProgram: Program = {
  name: 'AttentionOutput',
  inputs: ['weights', 'qkv'],
  uniforms: { ...HEADS, T: 'int' },
  source: `
    ${FOR_EACH}
    ${HEAD_TEXELS('qkv')}
    int queryRow;
    ${ALLOWED}
    vec4 head(int h, int column) {
      int batch = texelRow / texelRows;
      queryRow = texelRow - batch * texelRows;
      int row = (batch * H + h) * texelRows + queryRow;
      int valueColumn = (H + K + h / (H / K)) * D + column - h * D;
      int valueRow = batch * texelRows;
      vec4 sum = vec4(0.0);
      #define STEP(k) { vec4 w = weights(row, k); vec4 v = qkvColumns(valueRow + k, valueColumn); \\
        if (2 * (k) + 1 >= T) { w.yw = vec2(0.0); v.zw = vec2(0.0); } \\
        sum += w.xxzz * v.xyxy; sum += w.yyww * v.zwzw; }
      FOR_EACH(i, 0, LAST_TEXEL, STEP)
      return sum;
    }
    void compute() {
      int column = 2 * texelColumn;
      result = head(column / D, column);
      #ifdef UNALIGNED
      if (column % D == D - 1 && column + 1 < H * D) result.yw = head(column / D + 1, column + 1).xz;
      #endif
    }`,
};

/** dP = dO Vᵀ, [B, H, T, T] */
const weightsGradientProgram: Program = {
  name: 'AttentionWeightsGradient',
  inputs: ['dy', 'qkv'],
  uniforms: HEADS,
  source: `
    ${FOR_EACH}
    ${PRODUCT}
    ${HEAD_TEXELS('qkv')}
    ${HEAD_TEXELS('dy')}
    ${PLACE}
    void compute() {
      place();
      result = vec4(0.0);
      #ifdef CAUSAL
      if (keyRow > queryRow) return;
      #endif
      vec4 sum = vec4(0.0);
      int q = batch * texelRows + queryRow;
      int k = batch * texelRows + keyRow;
      int outputColumn = head * D;
      int valueColumn = (H + K + head / (H / K)) * D;
      #define STEP(d) { vec4 left = dyHead(q, outputColumn, d); vec4 right = qkvHead(k, valueColumn, d); \\
        PRODUCT(sum, left, right) }
      FOR_EACH(i, 0, (D + 1) / 2, STEP)
      result = sum;
    }`,
};

/** dZ / √D = P ⊙ (dP − rowsum(dP ⊙ P)) / √D, [B, H, T, T] */
const scoresGradientProgram: Program = {
  name: 'AttentionScoresGradient',
  inputs: ['slopes', 'weights'],
  uniforms: { T: 'int', scale: 'float' },
  source: `
    ${ROW_SUMS}
    int queryRow;
    ${ALLOWED}
    void compute() {
      queryRow = texelRow % texelRows;
      result = vec4(0.0);
      int end = LAST_TEXEL;
      if (texelColumn >= end) return;
      vec2 sum = vec2(0.0);
      for (int k = 0; k < end; k++) {
        sum += rowSums(mix(vec4(0.0), slopes(texelRow, k) * weights(texelRow, k), allowed(k)));
      }
      vec4 slope = slopes(texelRow, texelColumn) - sum.xxyy;
      result = mix(vec4(0.0), weights(texelRow, texelColumn) * slope * scale, allowed(texelColumn));
    }`,
};

/** dQ = dZ K, dK = dZᵀ Q, dV = Pᵀ dO, each where its numbers lie in qkv: [B, T, (H+2K)·D]. */
const inputGradientProgram: Program = {
  name: 'AttentionInputGradient',
  inputs: ['dy', 'qkv', 'weights', 'scores'],
  uniforms: { ...HEADS, T: 'int' },
  source: `
    ${FOR_EACH}
    ${HEAD_TEXELS('qkv')}
    ${HEAD_TEXELS('dy')}
    int batch, ownRow;
    #ifdef CAUSAL
    #define LAST_KEY ownRow + 1
    #define FIRST_QUERY ownRow
    #else
    #define LAST_KEY texelRows
    #define FIRST_QUERY 0
    #endif
    vec4 ofQueries(int h, int column) {
      int row = (batch * H + h) * texelRows + ownRow;
      int keyColumn = (H + h / (H / K)) * D + column;
      vec4 sum = vec4(0.0);
      #define OF_QUERIES(k) { vec4 z = scores(row, k); vec4 x = qkvColumns(batch * texelRows + k, keyColumn); \\
        if (2 * (k) + 1 >= T) { z.yw = vec2(0.0); x.zw = vec2(0.0); } \\
        sum += z.xxzz * x.xyxy; sum += z.yyww * x.zwzw; }
      FOR_EACH(i, 0, LAST_KEY, OF_QUERIES)
      return sum;
    }
    /** Σ over the group's heads and all queries; z [queries, keys] is read by columns. */
    #define OF_ROWS(z, x) { \\
      vec4 left = z; vec4 right = x; \\
      if (2 * row + 1 >= T) { left.zw = vec2(0.0); right.zw = vec2(0.0); } \\
      sum += left.xxyy * right.xyxy; sum += left.zzww * right.zwzw; }
    vec4 ofKeys(int group, int column) {
      vec4 sum = vec4(0.0);
      for (int h = group * (H / K); h < (group + 1) * (H / K); h++) {
        int matrix = (batch * H + h) * texelRows;
        for (int row = FIRST_QUERY; row < texelRows; row++)
          OF_ROWS(scores(matrix + row, ownRow), qkvColumns(batch * texelRows + row, h * D + column))
      }
      return sum;
    }
    vec4 ofValues(int group, int column) {
      vec4 sum = vec4(0.0);
      for (int h = group * (H / K); h < (group + 1) * (H / K); h++) {
        int matrix = (batch * H + h) * texelRows;
        for (int row = FIRST_QUERY; row < texelRows; row++)
          OF_ROWS(weights(matrix + row, ownRow), dyColumns(batch * texelRows + row, h * D + column))
      }
      return sum;
    }
    vec4 ofColumn(int whole) {
      int head = whole / D;
      int column = whole - head * D;
      if (head < H) return ofQueries(head, column);
      if (head < H + K) return ofKeys(head - H, column);
      return ofValues(head - H - K, column);
    }
    void compute() {
      batch = texelRow / texelRows;
      ownRow = texelRow - batch * texelRows;
      int column = 2 * texelColumn;
      result = ofColumn(column);
      #ifdef UNALIGNED
      if (column % D == D - 1 && column + 1 < (H + 2 * K) * D) result.yw = ofColumn(column + 1).xz;
      #endif
    }`,
};

/** The same numbers and flags for all programs. */
function common({ heads: H, keyValueHeads: K, headDim: D, causal }: AttentionOptions, T: number) {
  return {
    uniforms: { H, K, D, T, scale: D ** -0.5 },
    defines: { CAUSAL: causal, UNALIGNED: D % 2 === 1 },
  };
}

const attention: KernelFunc = ({ inputs, attrs, backend }) => {
  const { qkv } = inputs as { qkv: TensorInfo };
  const options = attrs as unknown as AttentionOptions;
  const { heads: H, headDim: D } = options;
  const [B = 0, T = 0] = qkv.shape;
  const webgl = backend as MathBackendWebGL;
  const shared = common(options, T);
  const scores = drawOne(webgl, scoresProgram, { ...shared, inputs: { qkv }, result: [B, H, T, T] });
  const weights = drawOne(webgl, softmaxProgram, { ...shared, inputs: { scores }, result: [B, H, T, T] });
  webgl.disposeIntermediateTensorInfo(scores);
  const output = drawOne(webgl, outputProgram, {
    ...shared,
    inputs: { weights, qkv },
    result: [B, T, H * D],
  });
  return [output, weights];
};

const attentionGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, qkv, weights } = inputs as Record<'dy' | 'qkv' | 'weights', TensorInfo>;
  const webgl = backend as MathBackendWebGL;
  const shared = common(attrs as unknown as AttentionOptions, qkv.shape[1] ?? 0);
  const result = weights.shape;
  const slopes = drawOne(webgl, weightsGradientProgram, { ...shared, inputs: { dy, qkv }, result });
  const scores = drawOne(webgl, scoresGradientProgram, { ...shared, inputs: { slopes, weights }, result });
  webgl.disposeIntermediateTensorInfo(slopes);
  const given = { dy, qkv, weights, scores };
  const dqkv = drawOne(webgl, inputGradientProgram, { ...shared, inputs: given, result: qkv.shape });
  webgl.disposeIntermediateTensorInfo(scores);
  return dqkv;
};

registerWebgl('Attention', attention);
registerWebgl('AttentionGradient', attentionGradient);

// RMSNorm and LayerNorm as programs: rows are read again by each texel, so that one draw call does it all.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from './compile';
import { draw, drawOne } from './draw';
import { ROW_SUMS } from './glsl';
import { packingOf } from './packing';

/** `EACH_COLUMN(STEP)`: STEP(c) for each texel column; `inside(texel, c)` makes 0 what lies beside the matrix. */
const COLUMNS = `
  #define EACH_COLUMN(STEP) for (int c = 0; c < (C + 1) / 2; c++) { STEP(c) }
  vec4 inside(vec4 texel, int c) {
    #ifdef ODD_COLUMNS
    if (2 * c + 1 >= C) texel.yw = vec2(0.0);
    #endif
    return texel;
  }`;

/** The mean of each row of the pair, which is 0 for RMSNorm. */
const MEAN = `
  vec2 rowMeans() {
    vec2 sum = vec2(0.0);
    #ifdef CENTRED
    #define ADD(c) sum += rowSums(inside(x(texelRow, c), c));
    EACH_COLUMN(ADD)
    #endif
    return sum / float(C);
  }`;

/** y = (x − mean) / √(variance + ε) · weight + bias; RMSNorm without the mean. */
const normProgram: Program = {
  name: 'Norm',
  inputs: ['x', 'weight', 'bias'],
  uniforms: { C: 'int', epsilon: 'float' },
  source: `
    ${ROW_SUMS}
    ${COLUMNS}
    ${MEAN}
    void compute() {
      vec4 mean = rowMeans().xxyy;
      vec2 squares = vec2(0.0);
      #define SQUARES(c) { vec4 d = inside(x(texelRow, c) - mean, c); squares += rowSums(d * d); }
      EACH_COLUMN(SQUARES)
      vec4 scale = inversesqrt(squares / float(C) + epsilon).xxyy;
      result = (x(texelRow, texelColumn) - mean) * scale * weight(0, texelColumn).xyxy;
      #ifdef HAS_bias
      result += bias(0, texelColumn).xyxy;
      #endif
    }`,
};

/** dx = scale · (g − mean(g) − n · mean(g n)), with g = dy · weight and n = (x − mean) · scale. */
const LAYER_NORM_GRADIENT = `
  void compute() {
    vec4 mean = rowMeans().xxyy;
    vec2 squares = vec2(0.0), sums = vec2(0.0), products = vec2(0.0);
    #define SUMS(c) { \\
      vec4 d = inside(x(texelRow, c) - mean, c); \\
      vec4 g = inside(dy(texelRow, c) * weight(0, c).xyxy, c); \\
      squares += rowSums(d * d); sums += rowSums(g); products += rowSums(g * d); }
    EACH_COLUMN(SUMS)
    vec2 scales = inversesqrt(squares / float(C) + epsilon);
    vec4 scale = scales.xxyy;
    normalized = (x(texelRow, texelColumn) - mean) * scale;
    vec4 g = dy(texelRow, texelColumn) * weight(0, texelColumn).xyxy;
    dx = scale * (g - (sums / float(C)).xxyy - normalized * (products * scales / float(C)).xxyy);
  }`;

/** dx_j = scale³ · (g_j ε + mean_i(x_i (g_j x_i − x_j g_i))): the same without the mean, and nothing large cancels. */
const RMS_NORM_GRADIENT = `
  void compute() {
    vec4 ownX = x(texelRow, texelColumn);
    vec4 ownG = dy(texelRow, texelColumn) * weight(0, texelColumn).xyxy;
    vec2 squares = vec2(0.0);
    vec4 rest = vec4(0.0);
    #define SUMS(c) { \\
      vec4 d = inside(x(texelRow, c), c); \\
      vec4 g = inside(dy(texelRow, c) * weight(0, c).xyxy, c); \\
      squares += rowSums(d * d); \\
      rest += d.xxzz * (ownG * d.xxzz - ownX * g.xxzz); \\
      rest += d.yyww * (ownG * d.yyww - ownX * g.yyww); }
    EACH_COLUMN(SUMS)
    vec4 scale = inversesqrt(squares / float(C) + epsilon).xxyy;
    normalized = ownX * scale;
    dx = scale * (scale * scale * (ownG * epsilon + rest / float(C)));
  }`;

const normGradientProgram = (name: string, source: string): Program => ({
  name,
  inputs: ['dy', 'x', 'weight'],
  results: ['dx', 'normalized'],
  uniforms: { C: 'int', epsilon: 'float' },
  source: `
    ${ROW_SUMS}
    ${COLUMNS}
    ${MEAN}
    ${source}`,
});

const layerNormGradientProgram = normGradientProgram('LayerNormGradient', LAYER_NORM_GRADIENT);
const rmsNormGradientProgram = normGradientProgram('RmsNormGradient', RMS_NORM_GRADIENT);

const normWeightGradientProgram: Program = {
  name: 'NormWeightGradient',
  inputs: ['dy', 'normalized'],
  results: ['weightGradient', 'biasGradient'],
  uniforms: { texels: 'int', R: 'int', texelsOfOne: 'int' },
  source: `
    void compute() {
      vec4 products = vec4(0.0), sums = vec4(0.0);
      for (int row = 0; row < texels; row++) {
        vec4 g = dy(row, texelColumn);
        vec4 n = normalized(row, texelColumn);
        #ifdef ODD_ROWS
        if (2 * (row % texelsOfOne) + 1 >= R) { g.zw = vec2(0.0); n.zw = vec2(0.0); }
        #endif
        products += g * n;
        sums += g;
      }
      weightGradient = vec4(products.xy + products.zw, 0.0, 0.0);
      #ifdef CENTRED
      biasGradient = vec4(sums.xy + sums.zw, 0.0, 0.0);
      #endif
    }`,
};

const normWeightOnlyProgram: Program = {
  ...normWeightGradientProgram,
  name: 'NormWeightOnly',
  results: ['weightGradient'],
};

/** LayerNorm with a bias, RMSNorm without. x [.., C], weight and bias [C]. */
export function norm(
  backend: MathBackendWebGL,
  x: TensorInfo,
  weight: TensorInfo,
  bias: TensorInfo | undefined,
  epsilon: number,
): TensorInfo {
  const { columns } = packingOf(x.shape);
  return drawOne(backend, normProgram, {
    inputs: { x, weight, bias },
    uniforms: { C: columns, epsilon },
    defines: { CENTRED: bias !== undefined, ODD_COLUMNS: columns % 2 === 1 },
    result: x.shape,
  });
}

/** [dx, dweight] for RMSNorm, [dx, dweight, dbias] for LayerNorm (`centred`). Two draw calls. */
export function normGradient(
  backend: MathBackendWebGL,
  { dy, x, weight }: Record<'dy' | 'x' | 'weight', TensorInfo>,
  epsilon: number,
  centred: boolean,
): TensorInfo[] {
  const { matrices, rows, columns, texelRows } = packingOf(x.shape);
  const like = { ...dy, shape: x.shape };
  const [dx, normalized] = draw(backend, centred ? layerNormGradientProgram : rmsNormGradientProgram, {
    inputs: { dy: like, x, weight },
    uniforms: { C: columns, epsilon },
    defines: { CENTRED: centred, ODD_COLUMNS: columns % 2 === 1 },
    results: [x.shape, x.shape],
  }) as [TensorInfo, TensorInfo];
  const sums = draw(backend, centred ? normWeightGradientProgram : normWeightOnlyProgram, {
    inputs: { dy: like, normalized },
    uniforms: { texels: matrices * texelRows, R: rows, texelsOfOne: texelRows },
    defines: { CENTRED: centred, ODD_ROWS: rows % 2 === 1 },
    results: centred ? [weight.shape, weight.shape] : [weight.shape],
  });
  backend.disposeIntermediateTensorInfo(normalized);
  return [dx, ...sums];
}

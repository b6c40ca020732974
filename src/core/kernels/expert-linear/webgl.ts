// Linear layers of experts for WebGL: one draw call, in which each row fetches its own expert's weight; and one for the gradient of the
// weights, in which each expert looks for its rows.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { registerWebgl } from '../../webgl/register';
import type { WeightGradientAttributes } from './gradient';
import type { ExpertLinearAttributes } from './index';

const ROWS = `
  int expertOf(int m) { return int(floor(expertsAt(0, m) + 0.5)); }
  vec2 pairOf(vec4 texel, int row) { return (row & 1) == 0 ? texel.xy : texel.zw; }`;

const expertLinearProgram: Program = {
  name: 'ExpertLinear',
  inputs: ['x', 'weight', 'experts'],
  uniforms: { K: 'int', M: 'int', repeats: 'int' },
  source: `
    ${ROWS}
    vec2 times(vec2 a, vec4 w) {
      #ifdef TRANSPOSED
      return a.x * w.xy + a.y * w.zw;
      #else
      return vec2(dot(a, w.xy), dot(a, w.zw));
      #endif
    }
    vec2 row(int m) {
      if (m >= M) return vec2(0.0);
      int base = expertOf(m) * weightShape.y;
      int n = m / repeats;
      vec2 sum = vec2(0.0);
      for (int k = 0; k < (K + 1) / 2; k++) {
        vec2 a = pairOf(x(n >> 1, k), n);
        #ifdef TRANSPOSED
        vec4 w = weight(base + k, texelColumn);
        #else
        vec4 w = weight(base + texelColumn, k);
        #endif
        #ifdef ODD_K
        if (2 * k + 1 >= K) {
          a.y = 0.0;
          #ifdef TRANSPOSED
          w.zw = vec2(0.0);
          #else
          w.yw = vec2(0.0);
          #endif
        }
        #endif
        sum += times(a, w);
      }
      return sum;
    }
    void compute() { result = vec4(row(2 * texelRow), row(2 * texelRow + 1)); }`,
};

const weightGradientProgram: Program = {
  name: 'ExpertLinearWeightGradient',
  inputs: ['dy', 'x', 'experts'],
  uniforms: { M: 'int', repeats: 'int' },
  source: `
    ${ROWS}
    void compute() {
      int expert = texelRow / texelRows;
      int outputs = texelRow - expert * texelRows;
      vec4 sum = vec4(0.0);
      for (int m = 0; m < M; m++) {
        if (expertOf(m) != expert) continue;
        int n = m / repeats;
        vec2 change = pairOf(dy(m >> 1, outputs), m);
        vec2 given = pairOf(x(n >> 1, texelColumn), n);
        sum += change.xxyy * given.xyxy;
      }
      result = sum;
    }`,
};

const expertLinear: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, weight, experts } = inputs as Record<'x' | 'weight' | 'experts', TensorInfo>;
  const { repeat, transposed } = attrs as unknown as ExpertLinearAttributes;
  const [, outputs = 0, inputs_ = 0] = weight.shape;
  const [K, width] = transposed ? [outputs, inputs_] : [inputs_, outputs];
  const [M = 0] = experts.shape;
  return drawOne(backend as MathBackendWebGL, expertLinearProgram, {
    inputs: { x, weight, experts },
    uniforms: { K, M, repeats: repeat },
    defines: { TRANSPOSED: transposed, ODD_K: K % 2 === 1 },
    result: [M, width],
  });
};

const weightGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, x, experts } = inputs as Record<'dy' | 'x' | 'experts', TensorInfo>;
  const { repeat, count } = attrs as unknown as WeightGradientAttributes;
  return drawOne(backend as MathBackendWebGL, weightGradientProgram, {
    inputs: { dy, x, experts },
    uniforms: { M: experts.shape[0] ?? 0, repeats: repeat },
    result: [count, dy.shape[1] ?? 0, x.shape[1] ?? 0],
  });
};

registerWebgl('ExpertLinear', expertLinear);
registerWebgl('ExpertLinearWeightGradient', weightGradient);

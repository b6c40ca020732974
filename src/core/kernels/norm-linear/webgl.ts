// A norm and the linear layer after it for WebGL: one draw call instead of two or three. Each texel finds the mean and the
// variance of its rows again, so this is for the few rows of decoding; many rows, those of a prompt, take two draw calls.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { FOR_EACH, GELU, PRODUCT, ROW_SUMS, SIGMOID } from '../../webgl/glsl';
import { matMul } from '../../webgl/matMul';
import { norm } from '../../webgl/norm';
import { registerWebgl } from '../../webgl/register';
import type { Activation } from '../linear';
import type { NormLinearActivation } from './index';

/** act(norm(x) Wᵀ + b); with SWIGLU `ups` is the distance of a gate's row to its up's row. */
const normLinearProgram: Program = {
  name: 'NormLinear',
  inputs: ['x', 'normWeight', 'normBias', 'weight', 'bias'],
  uniforms: { C: 'int', ups: 'int', epsilon: 'float' },
  source: `
    ${FOR_EACH}
    ${PRODUCT}
    ${ROW_SUMS}
    ${SIGMOID}
    ${GELU}
    vec4 mean = vec4(0.0);
    vec4 centred(int c) {
      vec4 texel = x(texelRow, c) - mean;
      #ifdef ODD_INPUTS
      if (2 * c + 1 >= C) texel.yw = vec2(0.0);
      #endif
      return texel;
    }
    vec4 scale;
    vec4 weightTexel(int output2, int c) {
      #ifdef ODD_UPS
      vec4 texel = vec4(weightAt(output2, 2 * c), weightAt(output2, 2 * c + 1),
        weightAt(output2 + 1, 2 * c), weightAt(output2 + 1, 2 * c + 1));
      #else
      vec4 texel = weight(output2 >> 1, c);
      #endif
      #ifdef ODD_INPUTS
      if (2 * c + 1 >= C) texel.yw = vec2(0.0);
      #endif
      return texel;
    }
    vec4 product(int output2) {
      vec4 sum = vec4(0.0);
      #define STEP(c) { \\
        vec4 left = NORMALIZED(c); vec4 right = weightTexel(output2, c); PRODUCT(sum, left, right) }
      #ifdef HAS_normBias
      #define NORMALIZED(c) centred(c) * scale * normWeight(0, c).xyxy + normBias(0, c).xyxy
      #else
      #define NORMALIZED(c) centred(c) * scale * normWeight(0, c).xyxy
      #endif
      FOR_EACH(i, 0, (C + 1) / 2, STEP)
      #ifdef HAS_bias
      sum += vec4(biasAt(0, output2), biasAt(0, output2 + 1), biasAt(0, output2), biasAt(0, output2 + 1));
      #endif
      return sum;
    }
    void compute() {
      vec2 sums = vec2(0.0), squares = vec2(0.0);
      #ifdef HAS_normBias
      #define ADD(c) sums += rowSums(centred(c));
      FOR_EACH(i, 0, (C + 1) / 2, ADD)
      mean = (sums / float(C)).xxyy;
      #endif
      #define SQUARES(c) { vec4 d = centred(c); squares += rowSums(d * d); }
      FOR_EACH(j, 0, (C + 1) / 2, SQUARES)
      scale = inversesqrt(squares / float(C) + epsilon).xxyy;
      vec4 y = product(2 * texelColumn);
      #ifdef SWIGLU
      y = y * sigmoid(y) * product(2 * texelColumn + ups);
      #endif
      #ifdef ACTIVATION
      y = gelu(y);
      #endif
      result = y;
    }`,
};

type Inputs = Record<'x' | 'normWeight' | 'weight', TensorInfo> &
  Partial<Record<'normBias' | 'bias', TensorInfo>>;

const FEW_ROWS = 8;

function inTwo(
  backend: MathBackendWebGL,
  { x, normWeight, normBias, weight, bias }: Inputs,
  epsilon: number,
  activation: Activation,
): TensorInfo {
  const normalized = norm(backend, x, normWeight, normBias, epsilon);
  const result = [x.shape[0] ?? 0, weight.shape[0] ?? 0];
  const y = matMul(backend, normalized, weight, result, { transposeB: true, bias, activation });
  backend.disposeIntermediateTensorInfo(normalized);
  return y;
}

const normLinear: KernelFunc = ({ inputs, attrs, backend }) => {
  const given = inputs as Inputs;
  const { epsilon, activation } = attrs as unknown as { epsilon: number; activation: NormLinearActivation };
  const [N = 0, C = 0] = given.x.shape;
  const [out = 0] = given.weight.shape;
  const isSwiglu = activation === 'swiglu';
  if (N > FEW_ROWS && !isSwiglu) return inTwo(backend as MathBackendWebGL, given, epsilon, activation);
  return drawOne(backend as MathBackendWebGL, normLinearProgram, {
    inputs: given,
    uniforms: { C, ups: out / 2, epsilon },
    defines: {
      ODD_INPUTS: C % 2 === 1,
      ODD_UPS: isSwiglu && (out / 2) % 2 === 1,
      SWIGLU: isSwiglu,
      ACTIVATION: activation === 'gelu' || activation === 'gelu-tanh',
      GELU_TANH: activation === 'gelu-tanh',
    },
    result: [N, isSwiglu ? out / 2 : out],
  });
};

registerWebgl('NormLinear', normLinear);

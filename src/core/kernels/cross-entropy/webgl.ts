// Cross-entropy for WebGL: losses and log-sum-exp in one draw call (tfjs: about fifteen), the gradient in one.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { draw, drawOne } from '../../webgl/draw';
import { ROW_SUMS } from '../../webgl/glsl';
import { registerWebgl } from '../../webgl/register';

const TARGETS = `
  ivec2 targetsOf(int pair) { return ivec2(floor(targets(0, pair).xy + 0.5)); }`;

/** Rows 2i and 2i + 1 at texel i. */
const crossEntropyProgram: Program = {
  name: 'CrossEntropy',
  inputs: ['logits', 'targets'],
  results: ['losses', 'logSumExp'],
  uniforms: { V: 'int' },
  source: `
    ${ROW_SUMS}
    ${TARGETS}
    vec4 inside(int c, float beside) {
      vec4 texel = logits(texelColumn, c);
      #ifdef ODD_COLUMNS
      if (2 * c + 1 >= V) texel.yw = vec2(beside);
      #endif
      return texel;
    }
    void compute() {
      int end = (V + 1) / 2;
      vec2 most = vec2(-3.0e38);
      for (int c = 0; c < end; c++) {
        vec4 z = inside(c, -3.0e38);
        most = max(most, max(z.xz, z.yw));
      }
      vec2 sum = vec2(0.0);
      for (int c = 0; c < end; c++) {
        vec4 shifted = inside(c, -3.0e38) - most.xxyy;
        sum += rowSums(mix(vec4(0.0), exp(max(shifted, -87.0)), greaterThan(shifted, vec4(-87.0))));
      }
      ivec2 targetPair = targetsOf(texelColumn);
      vec2 chosen = vec2(logitsAt(2 * texelColumn, max(targetPair.x, 0)),
        logitsAt(2 * texelColumn + 1, max(targetPair.y, 0)));
      vec2 logSum = log(sum);
      vec2 loss = mix(vec2(0.0), logSum + (most - chosen), greaterThanEqual(targetPair, ivec2(0)));
      losses = vec4(loss, 0.0, 0.0);
      logSumExp = vec4(logSum + most, 0.0, 0.0);
    }`,
};

const crossEntropyGradientProgram: Program = {
  name: 'CrossEntropyGradient',
  inputs: ['dy', 'logits', 'targets', 'logSumExp'],
  source: `
    ${TARGETS}
    void compute() {
      ivec4 targetPair = targetsOf(texelRow).xxyy;
      ivec4 columns = 2 * texelColumn + ivec4(0, 1, 0, 1);
      vec4 probabilities = exp(min(logits(texelRow, texelColumn) - logSumExp(0, texelRow).xxyy, 0.0));
      vec4 chosen = vec4(equal(columns, targetPair));
      vec4 slopes = mix(vec4(0.0), dy(0, texelRow).xxyy, greaterThanEqual(targetPair, ivec4(0)));
      result = (probabilities - chosen) * slopes;
    }`,
};

const crossEntropy: KernelFunc = ({ inputs, backend }) => {
  const { logits, targets } = inputs as Record<'logits' | 'targets', TensorInfo>;
  const [N = 0, V = 0] = logits.shape;
  return draw(backend as MathBackendWebGL, crossEntropyProgram, {
    inputs: { logits, targets },
    uniforms: { V },
    defines: { ODD_COLUMNS: V % 2 === 1 },
    results: [[N], [N]],
  });
};

const crossEntropyGradient: KernelFunc = ({ inputs, backend }) => {
  const given = inputs as Record<'dy' | 'logits' | 'targets' | 'logSumExp', TensorInfo>;
  return drawOne(backend as MathBackendWebGL, crossEntropyGradientProgram, {
    inputs: given,
    result: given.logits.shape,
  });
};

registerWebgl('CrossEntropy', crossEntropy);
registerWebgl('CrossEntropyGradient', crossEntropyGradient);

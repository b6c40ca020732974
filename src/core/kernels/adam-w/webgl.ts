// AdamW for WebGL: one draw call with three render targets moves a parameter and both moments (tfjs: about eighteen). The
// new textures take the place of the old ones under the same tensors, so nothing is copied.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { draw } from '../../webgl/draw';
import { registerWebgl } from '../../webgl/register';
import { replaceTexture } from '../../webgl/textures';
import type { AdamWAttributes } from './index';

const adamWProgram: Program = {
  name: 'AdamW',
  inputs: ['parameter', 'firstMoment', 'secondMoment', 'gradient', 'gradientScale'],
  results: ['newParameter', 'newFirst', 'newSecond'],
  uniforms: {
    kept: 'float',
    beta1: 'float',
    oneLessBeta1: 'float',
    beta2: 'float',
    oneLessBeta2: 'float',
    stepSize: 'float',
    rootOfCorrection: 'float',
    epsilon: 'float',
  },
  source: `
    void compute() {
      vec4 g = gradient(texelRow, texelColumn);
      #ifdef HAS_gradientScale
      g *= gradientScale(0, 0).x;
      #endif
      newFirst = beta1 * firstMoment(texelRow, texelColumn) + oneLessBeta1 * g;
      newSecond = beta2 * secondMoment(texelRow, texelColumn) + oneLessBeta2 * g * g;
      newParameter = kept * parameter(texelRow, texelColumn)
        - stepSize * newFirst / (sqrt(newSecond) / rootOfCorrection + epsilon);
    }`,
};

const adamW: KernelFunc = ({ inputs, attrs, backend }) => {
  const { parameter, firstMoment, secondMoment, ...given } = inputs as Record<
    'parameter' | 'firstMoment' | 'secondMoment' | 'gradient',
    TensorInfo
  > & { gradientScale?: TensorInfo };
  const { learningRate, beta1, beta2, epsilon, weightDecay, step } = attrs as unknown as AdamWAttributes;
  const webgl = backend as MathBackendWebGL;
  const { shape } = parameter;
  const after = draw(webgl, adamWProgram, {
    inputs: { parameter, firstMoment, secondMoment, ...given },
    uniforms: {
      kept: 1 - learningRate * weightDecay,
      beta1,
      oneLessBeta1: 1 - beta1,
      beta2,
      oneLessBeta2: 1 - beta2,
      stepSize: learningRate / (1 - beta1 ** step),
      rootOfCorrection: Math.sqrt(1 - beta2 ** step),
      epsilon,
    },
    results: [shape, shape, shape],
  }) as [TensorInfo, TensorInfo, TensorInfo];
  [parameter, firstMoment, secondMoment].forEach((tensor, index) => {
    replaceTexture(webgl, tensor, after[index] as TensorInfo);
  });
  return [];
};

registerWebgl('AdamW', adamW);

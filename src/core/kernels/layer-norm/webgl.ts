// LayerNorm for WebGL: one draw call (tfjs: nine), its gradient in two.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { norm, normGradient } from '../../webgl/norm';
import { registerWebgl } from '../../webgl/register';

const layerNorm: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, weight, bias } = inputs as Record<'x' | 'weight' | 'bias', TensorInfo>;
  const { epsilon } = attrs as unknown as { epsilon: number };
  return norm(backend as MathBackendWebGL, x, weight, bias, epsilon);
};

const layerNormGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { epsilon } = attrs as unknown as { epsilon: number };
  const given = inputs as Record<'dy' | 'x' | 'weight', TensorInfo>;
  return normGradient(backend as MathBackendWebGL, given, epsilon, true);
};

registerWebgl('LayerNorm', layerNorm);
registerWebgl('LayerNormGradient', layerNormGradient);

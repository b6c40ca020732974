// RMSNorm for WebGL: one draw call (tfjs: seven), its gradient in two.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { norm, normGradient } from '../../webgl/norm';
import { registerWebgl } from '../../webgl/register';

const rmsNorm: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, weight } = inputs as Record<'x' | 'weight', TensorInfo>;
  const { epsilon } = attrs as unknown as { epsilon: number };
  return norm(backend as MathBackendWebGL, x, weight, undefined, epsilon);
};

const rmsNormGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { epsilon } = attrs as unknown as { epsilon: number };
  const given = inputs as Record<'dy' | 'x' | 'weight', TensorInfo>;
  return normGradient(backend as MathBackendWebGL, given, epsilon, false);
};

registerWebgl('RmsNorm', rmsNorm);
registerWebgl('RmsNormGradient', rmsNormGradient);

// One step of AdamW for WebAssembly: parameter and moments are written where they are.
// Measured by `npm run bench -- --only=kernels`, [512, 128], one thread: 0.0386 ms, reference 0.286 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { writable } from '../../wasm/inPlace';
import { registerWasm } from '../../wasm/register';
import type { AdamWAttributes } from './index';

interface Inputs {
  parameter: TensorInfo;
  firstMoment: TensorInfo;
  secondMoment: TensorInfo;
  gradient: TensorInfo;
  gradientScale?: TensorInfo;
}

/** Time of one number on one thread, in ns. */
const NUMBER_NS = 1.5;

registerWasm<Inputs, AdamWAttributes>('AdamW', ({ inputs, attrs, backend }) => {
  const { parameter, firstMoment, secondMoment, gradient, gradientScale } = inputs;
  const { learningRate, beta1, beta2, epsilon, weightDecay, step } = attrs;
  const { targets, replacements } = writable(backend, [parameter, firstMoment, secondMoment]);
  const addresses = [
    ...backend.pointers(...targets, gradient),
    gradientScale ? backend.pointer(gradientScale) : 0,
  ];
  const decay = 1 - learningRate * weightDecay;
  const stepSize = learningRate / (1 - beta1 ** step);
  const correction2 = Math.sqrt(1 - beta2 ** step);
  const size = util.sizeFromShape(parameter.shape);
  const args = [...addresses, decay, beta1, beta2, stepSize, correction2, epsilon];
  backend.run('adamW', args, size, size * NUMBER_NS);
  return replacements;
});

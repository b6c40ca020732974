// One step of AdamW as its formula, in the order of torch.optim.AdamW.
import { add, div, mul, sqrt, square, sub, type Scalar, type Tensor } from '@tensorflow/tfjs-core';
import type { AdamWAttributes } from './index';

/** All [..] of one shape → the parameter, the first and the second moment that come after. */
export function adamWReference(
  parameter: Tensor,
  firstMoment: Tensor,
  secondMoment: Tensor,
  gradient: Tensor,
  gradientScale: Scalar | undefined,
  { learningRate, beta1, beta2, epsilon, weightDecay, step }: AdamWAttributes,
): [parameter: Tensor, firstMoment: Tensor, secondMoment: Tensor] {
  const g = gradientScale ? mul(gradient, gradientScale) : gradient;
  const m = add(mul(firstMoment, beta1), mul(g, 1 - beta1));
  const v = add(mul(secondMoment, beta2), mul(square(g), 1 - beta2));
  const decayed = mul(parameter, 1 - learningRate * weightDecay);
  const root = add(mul(sqrt(v), 1 / Math.sqrt(1 - beta2 ** step)), epsilon);
  const p = sub(decayed, mul(div(m, root), learningRate / (1 - beta1 ** step)));
  return [p, m, v];
}

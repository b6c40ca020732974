// SwiGLU as its formula: SiLU(gate) ⊙ up, SiLU(x) = x σ(x).
import { mul, sigmoid, slice, type Rank, type Tensor } from '@tensorflow/tfjs-core';
import { lastAxis } from '../../tensors/shapes';

/** [.., 2F] → its two halves, each [.., F] */
export function halves<T extends Tensor>(gateUp: T): [gate: T, up: T] {
  const F = lastAxis(gateUp) / 2;
  const leading = gateUp.shape.slice(0, -1);
  const zeros = leading.map(() => 0);
  const half = (start: number) => slice<Rank, T>(gateUp, [...zeros, start], [...leading, F]); // [.., F]
  return [half(0), half(F)];
}

/** gateUp [.., 2F] → [.., F] */
export function swigluReference<T extends Tensor>(gateUp: T): T {
  const [gate, up] = halves(gateUp);
  return mul<T>(mul(gate, sigmoid(gate)), up);
}

// The sum of squares as its formula.
import { square, sum, type Scalar, type Tensor } from '@tensorflow/tfjs-core';

/** x [..] → [] */
export function sumSquaresReference(x: Tensor): Scalar {
  return sum(square(x));
}

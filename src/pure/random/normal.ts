// Normally distributed numbers by counting: the transform of Box and Muller (1958) over Philox.
import { uniform } from './philox';

/**
 * `count` numbers with mean 0 and standard deviation 1, a function of seed and stream (see `uniform`).
 * Number i depends on neither `count` nor the numbers before it.
 */
export function normals(count: number, seed: number, stream = 0): Float32Array<ArrayBuffer> {
  const values = new Float32Array(count);
  for (let index = 0; index < count; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform(seed, index, stream))); // 1 − u is never 0
    const angle = 2 * Math.PI * uniform(seed, index + 1, stream);
    values[index] = radius * Math.cos(angle);
    if (index + 1 < count) values[index + 1] = radius * Math.sin(angle);
  }
  return values;
}

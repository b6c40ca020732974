// Gradient descent of word vectors by the full softmax, for a block of centres at once.
//
//   L = −Σ ln p(o | c),   p(w | c) = exp(u_w·v_c) / Σ_x exp(u_x·v_c)          Mikolov et al. 2013 (arXiv:1310.4546), equation 2
//   ∂L/∂s = n p − t    for a centre with n contexts, t how often each word is one of them
//
// All contexts of a centre share its scores, so that a centre, and not a pair, costs 3 V C multiply-adds.
import {
  matMul,
  mul,
  softmax,
  sub,
  tensor1d,
  tensor2d,
  tidy,
  type Tensor2D,
  type Variable,
} from '@tensorflow/tfjs-core';
import { embedding } from '../kernels/embedding';
import { sumRows } from '../kernels/embedding/gradient';

/**
 * Makes the steps of all blocks: rows of centre and context [count, 2], those of one centre one after the other. The sum of the
 * losses, each before the step of its block, in nats.
 *
 * @param blockCentres centres whose gradients are added up before the vectors are changed, 1 …
 */
export function softmaxStep(
  [v, u]: readonly [Variable, Variable],
  pairs: Int32Array,
  count: number,
  blockCentres: number,
  learningRate: number,
): number {
  let loss = 0;
  for (let from = 0; from < count;) {
    const centres: number[] = [];
    let to = from;
    for (; to < count; to += 1) {
      const centre = pairs[2 * to] ?? 0;
      if (to > from && centre === pairs[2 * to - 2]) continue;
      if (centres.length === blockCentres) break;
      centres.push(centre);
    }
    loss += blockStep([v, u], centres, pairs.subarray(2 * from, 2 * to), learningRate);
    from = to;
  }
  return loss;
}

function blockStep(
  [v, u]: readonly [Variable, Variable],
  centres: readonly number[],
  pairs: Int32Array,
  learningRate: number,
): number {
  const [V = 0] = v.shape;
  const B = centres.length;
  const targets = new Float32Array(B * V);
  const counts = new Float32Array(B);
  /** Of each pair: row · V + context. */
  const places: number[] = [];
  let row = 0;
  for (let n = 0; 2 * n < pairs.length; n += 1) {
    if (n > 0 && pairs[2 * n] !== pairs[2 * n - 2]) row += 1;
    const place = row * V + (pairs[2 * n + 1] ?? 0);
    places.push(place);
    targets[place] = (targets[place] ?? 0) + 1;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  let loss = 0;
  tidy(() => {
    const [weight, output] = [v as unknown as Tensor2D, u as unknown as Tensor2D];
    const ids = tensor1d([...centres], 'int32');
    const chosen = embedding(weight, ids) as Tensor2D; // [B, C]
    const probabilities = softmax(matMul(chosen, output, false, true)); // [B, V]
    const p = probabilities.dataSync<'float32'>();
    places.forEach((place) => (loss -= Math.log(p[place] ?? NaN)));
    const dscores = sub<Tensor2D>(mul(probabilities, tensor2d(counts, [B, 1])), tensor2d(targets, [B, V])); // n p − t
    const dcentres = matMul(dscores, output) as Tensor2D; // [B, C]
    const du = matMul(dscores, chosen, true); // [V, C]
    v.assign(sub(weight, mul(sumRows(dcentres, ids, V), learningRate)));
    u.assign(sub(output, mul(du, learningRate)));
  });
  return loss;
}

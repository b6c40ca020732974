// The loss of a model on a micro-batch, on the device.
import {
  add,
  mul,
  reshape,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  type Rank,
  type Scalar,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { crossEntropy } from '../../kernels/cross-entropy';
import type { Tap } from '../../tensors/tap';
import type { Regularizer } from '../balancing';
import type { Scorer } from '../Trainable';
import type { Examples } from './Examples';

/**
 * scale · Σ_n weight_n · −log p(target_n), in nats. With scale = 1/count it is the micro-batch's own mean; where several make
 * up a step, 1/(sum of their counts) makes their sum the mean over all. What `regularizer` adds to a mean is weighed alike. The
 * caller owns the result.
 */
export function lossOf(model: Scorer, examples: Examples, scale: number, regularizer?: Regularizer): Scalar {
  return tidy(() => {
    const { weights, rows } = examples;
    if (rows) return mul<Scalar>(rowLosses(model, rows, examples.count), scale);
    const losses = examples.candidates
      ? pairLosses(model, examples)
      : tokenLosses(model, examples, regularizer?.tap);
    const loss = mul<Scalar>(sum(weights ? mul(losses, tensor1d(weights)) : losses), scale);
    const penalty = regularizer?.penalty();
    return penalty ? add(loss, mul(penalty, scale * examples.count)) : loss;
  });
}

/** The squared errors of `count` rows, added up. */
function rowLosses(model: Scorer, rows: Float32Array, count: number): Scalar {
  if (!model.reconstructionError) throw new Error('lossOf: rows of numbers need an autoencoder');
  return model.reconstructionError(tensor2d(rows, [count, rows.length / count]));
}

/** −log p of each target, [B · T]; 0 where nothing is asked. */
function tokenLosses(model: Scorer, { inputs, targets }: Examples, tap?: Tap<string>): Tensor1D {
  const logits = model.forward(inputs, tap); // [B, T, V]
  const V = logits.shape[2];
  return crossEntropy(reshape<Rank.R2>(logits, [targets.length, V]), tensor1d(targets, 'int32'));
}

/**
 * −log σ(s) of each first candidate and −log σ(−s) of the others, [N · K]: cross-entropy of the two logits (0, s), where the
 * second is right for the first candidate and the first for the others.
 */
function pairLosses(model: Scorer, { inputs, targets, candidates }: Examples): Tensor1D {
  if (!model.scores || !candidates)
    throw new Error('lossOf: negative sampling needs a model of word vectors');
  const scores = model.scores(inputs, candidates); // [N, K]
  const K = candidates.length / targets.length;
  const column = reshape<Rank.R2>(scores, [candidates.length, 1]); // [N · K, 1]
  const logits = mul<Tensor2D>(column, tensor2d([[0, 1]])); // [N · K, 2]
  const isContext = Int32Array.from(candidates, (_word, n) => Number(n % K === 0));
  return crossEntropy(logits, tensor1d(isContext, 'int32'));
}

// A bigram model trained by gradient descent: a table of logits that comes to say what counting says.
//
//   model(j | i) = softmax(z_i)_j,   loss = −Σ_i w_i Σ_j p_ij log softmax(z_i)_j,   z ← z − η ∂loss/∂z
//
// z [V, V] are the logits, all 0 at first, so that every token is equally likely and the loss is ln V; p_ij is the
// share of token j among the tokens that were counted after i; w_i is the weight of context i, and the weights sum to 1.
// The gradient comes from the tape of tfjs. It is w_i (softmax(z_i)_j − p_ij): 0 where the model says what was counted.
import {
  dispose,
  logSoftmax,
  max,
  min,
  mul,
  neg,
  sub,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  valueAndGrad,
  variable,
  zeros,
  type Rank,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { WorkOptions } from './bigram';
import { bigramShares, type BigramShares } from './bigramShares';
import './gradients';

const MOST_STEPS = 1_000_000;
/** Cells of the table that are computed at a stretch: a step of them takes about 5 ms in plain JavaScript. */
const BLOCK_CELLS = 2 ** 14;

export interface BigramTraining extends WorkOptions {
  /** Number of updates, 1 … 1,000,000. */
  steps: number;
  /**
   * η > 0. A context's row moves by η w_i times its own gradient, so that useful rates are of the size of R with
   * `perRow` (R contexts that were seen). No step raises the loss up to 4 R, without `perRow` up to 4.
   */
  learningRate: number;
  /** `onStep` is called at step 0, after every so many updates, and after the last one; ≥ 1. */
  reportEvery: number;
  /**
   * true: every context that was seen weighs the same, w_i = 1/R. false: as much as it occurs, w_i = n_i/N; the loss is
   * then the cross-entropy per token of the counted text, but plain gradient descent is slow where contexts are rare: one
   * seen once in N learns N times as slowly as one that fills the text.
   */
  perRow: boolean;
  /** `lossNats` is the loss after `step` updates, before the next. */
  onStep(step: number, lossNats: number, fit: BigramFit): void;
}

/** How near the table is to the counts. */
export interface BigramFit {
  /**
   * KL(counted ‖ model) in nats per token of the counted text: the mean over the contexts that were seen, each as often
   * as it occurs, whatever the loss weighs; cross-entropy − conditional entropy. Below about 10⁻⁶ it is float32 rounding.
   */
  klNats: number;
  largestLogit: number;
  smallestLogit: number;
}

export interface TrainedBigram {
  /** [V, V], row-major; rows that were never seen stay 0. */
  logits: Float32Array;
  /** Loss after k updates, [steps + 1], k = 0 … steps. */
  losses: Float32Array;
  /** Of the trained table. */
  klNats: number;
  /** The conditional entropy of the counts, in nats per token: no table has a lower cross-entropy. */
  entropyNats: number;
}

/**
 * Trains the table on `counts` [V, V] (finite, ≥ 0, not all 0; need not be whole), all of it in every step.
 *
 * @throws Error if an argument is out of range, and if the loss is no finite number any more; what `breathe` and
 *   `checkDevice` throw. Nothing is left on the device.
 */
export async function trainBigram(
  counts: ArrayLike<number>,
  V: number,
  training: BigramTraining,
): Promise<TrainedBigram> {
  const { steps, learningRate, reportEvery, perRow, breathe, checkDevice, onStep } = training;
  checkTraining(training);
  const shares = bigramShares(counts, V);
  const { frequencies, entropies } = shares;
  const entropyNats = weightedSum(frequencies, entropies);
  const losses = new Float32Array(steps + 1);
  const crossEntropies = new Float64Array(V);
  const blocks: Block[] = [];
  let klNats = NaN;
  try {
    createBlocks(blocks, shares, V, perRow);
    for (let step = 0; step <= steps; step++) {
      const reports = step % reportEvery === 0 || step === steps;
      let lossNats = 0;
      let [largestLogit, smallestLogit] = [-Infinity, Infinity];
      for (const block of blocks) {
        tidy(() => {
          const { value, grad } = valueAndGrad((z: Tensor2D) => blockLoss(z, block))(block.logits); // [], [R, V]
          lossNats += read(value)[0] ?? NaN;
          if (reports) {
            crossEntropies.set(read(rowCrossEntropies(block.logits, block.probabilities)), block.start);
            largestLogit = Math.max(largestLogit, ...read(max(block.logits)));
            smallestLogit = Math.min(smallestLogit, ...read(min(block.logits)));
          }
          if (step < steps) block.logits.assign(sub(block.logits, mul(grad, learningRate)));
        });
        checkDevice();
        await breathe();
      }
      checkLoss(lossNats, step, learningRate);
      losses[step] = lossNats;
      if (!reports) continue;
      // No divergence is below 0; rounding may be.
      klNats = Math.max(0, weightedSum(frequencies, crossEntropies) - entropyNats);
      onStep(step, lossNats, { klNats, largestLogit, smallestLogit });
    }
    const logits = new Float32Array(V * V);
    for (const block of blocks) logits.set(read(block.logits), block.start * V);
    checkDevice();
    return { logits, losses, klNats, entropyNats };
  } finally {
    for (const { logits, probabilities, weights } of blocks) dispose([logits, probabilities, weights]);
  }
}

/** Some rows of the table: what is computed at a stretch. Rows do not mix, so the blocks together are the whole table. */
interface Block {
  /** The first row. */
  start: number;
  /** z, [R, V] */
  logits: Variable<Rank.R2>;
  /** p, [R, V] */
  probabilities: Tensor2D;
  /** w, [R] */
  weights: Tensor1D;
}

function createBlocks(blocks: Block[], shares: BigramShares, V: number, perRow: boolean): void {
  const weights = Float32Array.from(shares.frequencies, (frequency) =>
    perRow ? Number(frequency > 0) / shares.seen : frequency,
  );
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / V)); // R
  for (let start = 0; start < V; start += rows) {
    const end = Math.min(start + rows, V);
    const shape: [number, number] = [end - start, V];
    blocks.push({
      start,
      logits: tidy(() => variable(zeros<Rank.R2>(shape))),
      probabilities: tensor2d(shares.probabilities.slice(start * V, end * V), shape),
      weights: tensor1d(weights.slice(start, end)),
    });
  }
}

/** The block's part of the loss: −Σ_i w_i Σ_j p_ij log softmax(z_i)_j in nats. z [R, V] */
export function blockLoss(
  z: Tensor2D,
  { probabilities, weights }: Pick<Block, 'probabilities' | 'weights'>,
): Scalar {
  return sum(mul(weights, rowCrossEntropies(z, probabilities)));
}

/** −Σ_j p_ij log softmax(z_i)_j in nats, [R]; 0 for a row of p that is all 0. */
function rowCrossEntropies(z: Tensor2D, probabilities: Tensor2D): Tensor1D {
  const products = mul(probabilities, logSoftmax(z)); // [R, V]
  return neg(sum(products, 1)); // [R]
}

const read = (tensor: Tensor) => tensor.dataSync<'float32'>();

function weightedSum(weights: Float64Array, values: Float64Array): number {
  return weights.reduce((total, weight, i) => total + weight * (values[i] ?? NaN), 0);
}

function checkTraining({ steps, learningRate, reportEvery }: BigramTraining): void {
  if (!Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS) {
    throw new Error(`bigram.train: steps must be a whole number from 1 to ${MOST_STEPS}, got ${steps}.`);
  }
  if (!Number.isSafeInteger(reportEvery) || reportEvery < 1) {
    throw new Error(`bigram.train: reportEvery must be a whole number from 1, got ${reportEvery}.`);
  }
  if (!Number.isFinite(learningRate) || learningRate <= 0) {
    throw new Error(`bigram.train: the learning rate must be a finite number above 0, got ${learningRate}.`);
  }
}

function checkLoss(lossNats: number, step: number, learningRate: number): void {
  if (Number.isFinite(lossNats)) return;
  throw new Error(
    `bigram.train: at step ${step} the loss is ${lossNats}, which is no finite number. The learning rate ${learningRate} is too large; choose a smaller one.`,
  );
}

// The batches of a run: what the model reads and should say in step n, as a function of n and the seed alone.
import { TrainingError, type TrainingConfig } from '../../pure/training/config';
import type { Split } from './data/split';
import { createWindows, heldOutWindows } from './data/windows';
import type { Draws, Examples } from './losses/Examples';
import { lladaExamples } from './losses/llada';
import { maskedExamples } from './losses/masked';
import { nextTokenExamples } from './losses/nextToken';
import { noiseTable, skipGramExamples, withNegatives } from './losses/skipGram';

export interface Batches {
  /** The micro-batches of step n, 0 for the first. */
  training(step: number): Examples[];
  /** Always the same; none where the held-out text is shorter than a sequence. */
  heldOut: Examples[];
  /** Tokens that the model reads in one step. */
  tokensPerStep: number;
}

export interface BatchOptions {
  vocabSize: number;
  /** The id that stands for a hidden token, where the model has one. */
  maskToken: number | undefined;
}

/** @throws TrainingError where the text is too short, or the model has no mask token for a loss that needs one */
export function createBatches(
  config: TrainingConfig,
  { training, heldOut }: Split,
  { vocabSize, maskToken }: BatchOptions,
): Batches {
  const { loss, sequenceLength: T, batchSize: B, accumulation, order, seed } = config;
  const mask = maskToken ?? -1;
  if ((loss.kind === 'masked' || loss.kind === 'llada') && maskToken === undefined) {
    throw new TrainingError(
      `training: the loss "${loss.kind}" hides tokens, but the family ${config.family} has no mask token. Take the family llada, or another loss.`,
    );
  }
  const noise = loss.kind === 'skip-gram' && loss.negatives > 0 ? noiseTable(training, vocabSize) : undefined;
  const length = windowLength(config);
  const windows = createWindows(training, { length, stride: T, order, seed });

  function examples(stretches: Int32Array[], draws: Draws): Examples {
    if (loss.kind === 'next-token') return nextTokenExamples(stretches);
    if (loss.kind === 'masked') return maskedExamples(stretches, loss.ratio, mask, draws);
    if (loss.kind === 'llada') return lladaExamples(stretches, loss, mask, draws);
    if (loss.kind !== 'skip-gram')
      throw new Error(`batches: the loss ${loss.kind} is of rows, not of tokens`);
    const pairs = skipGramExamples(stretches, loss.window, draws);
    return noise ? { ...pairs, candidates: withNegatives(pairs, loss.negatives, noise, draws) } : pairs;
  }

  const held = heldOutWindows(heldOut, length, T, config.evaluationSequences);
  return {
    training: (step) =>
      Array.from({ length: accumulation }, (_unused, part) => {
        const firstSequence = (step * accumulation + part) * B;
        const stretches = Array.from({ length: B }, (_none, b) => windows.at(firstSequence + b));
        return examples(stretches, { seed, firstSequence });
      }),
    heldOut: Array.from({ length: Math.ceil(held.length / B) }, (_unused, part) =>
      examples(held.slice(part * B, (part + 1) * B), { seed, firstSequence: part * B, heldOut: true }),
    ),
    tokensPerStep: accumulation * B * T,
  };
}

/** Tokens of the text that one sequence takes: one more where it is to be predicted, a margin where pairs are taken. */
function windowLength({ loss, sequenceLength: T }: TrainingConfig): number {
  if (loss.kind === 'next-token') return T + 1;
  return loss.kind === 'skip-gram' ? T + 2 * loss.window : T;
}

// Word vectors by plain gradient descent: a step takes the next stretch of the text, draws its pairs, and changes the vectors of
// its words block by block.
//
// A pass goes through the text in its order; the next one draws anew. Step n reads stretch n mod ⌈N/T⌉ of pass ⌊n/⌈N/T⌉⌋, and draws by
// (seed, pass, place), so that a run which is stopped and restored goes on exactly as one that was not.
import { dispose, tensor1d, type Variable } from '@tensorflow/tfjs-core';
import { TrainingError, type TrainingConfig } from '../../pure/training/config';
import { learningRateAt } from '../../pure/training/schedules';
import { createAliasTable } from '../../pure/wordVectors/aliasTable';
import { keepThreshold, sentenceNumbers } from '../../pure/wordVectors/drawPairs';
import { keepProbability } from '../../pure/wordVectors/subsampling';
import { skipGramPairs, type PairTensors } from '../kernels/skip-gram-pairs';
import { skipGramStep } from '../kernels/skip-gram-step';
import type { CreatedWord2vec } from '../models/word2vec/createWord2vec';
import { onBackend } from '../tensors/onBackend';
import { DivergedError } from './DivergedError';
import { assignAll, type Trainer, type TrainerState, type Work } from './trainer';
import { softmaxStep } from './wordSoftmax';

/** A text as words. */
export interface WordText {
  /** [N], each 0 … vocabSize − 1 */
  ids: Int32Array;
  vocabSize: number;
  /** Where sentences begin, ascending; no pair reaches over one. */
  sentenceStarts: readonly number[];
}

/** Full softmax: a block has so many times fewer centres than one of negative sampling has pairs. */
const CENTRE_PAIRS = 4;

/** P(w) ∝ count(w)^¾ of a negative: Mikolov et al. 2013 (arXiv:1310.4546), section 2.2. */
const NOISE_POWER = 0.75;

const AT_ONCE: Work = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

/**
 * A run at its beginning. The model stays the caller's, and changes with every step. Steps are made at once: a block is not
 * undone, so `work.breathe` is not called inside one.
 *
 * @param backend where the model is
 * @throws TrainingError where the text has fewer than two words
 */
export function createWordTrainer(
  config: TrainingConfig,
  model: CreatedWord2vec,
  text: WordText,
  backend: string,
): Trainer {
  const { loss, sequenceLength: T, batchSize: block, seed } = config;
  if (loss.kind !== 'skip-gram') throw new Error('wordTrainer: the loss must be skip-gram');
  const N = text.ids.length;
  if (N < 2) {
    throw new TrainingError(
      `training: the text to train on has ${N} words, but a pair needs 2. Take a longer text.`,
    );
  }
  const [input, output] = model.variables as [Variable, Variable];
  const tensors = tensorsOf(text, loss);
  const perPass = Math.ceil(N / T);
  let step = 0;
  let losses: number[] = [];
  let pairs: number[] = [];

  const curve = () => ({
    step,
    losses: Float32Array.from(losses),
    gradientNorms: new Float32Array(),
    pairs: Float32Array.from(pairs),
    evaluations: [],
  });

  /** Draws the pairs of a stretch and takes them in: how many they are, and the sum of their losses. */
  function learn(learningRate: number): { count: number; total: number } {
    const first = (step % perPass) * T;
    const drawn = skipGramPairs(tensors, {
      window: loss.kind === 'skip-gram' ? loss.window : 1,
      negatives: loss.kind === 'skip-gram' ? loss.negatives : 0,
      seed,
      pass: Math.floor(step / perPass),
      first,
      places: Math.min(T, N - first),
    });
    try {
      const [count = 0] = drawn.count.dataSync<'int32'>();
      if (count === 0) return { count, total: 0 };
      if (loss.kind === 'skip-gram' && loss.negatives === 0) {
        const rows = drawn.pairs.dataSync<'int32'>();
        return {
          count,
          total: softmaxStep([input, output], rows, count, Math.ceil(block / CENTRE_PAIRS), learningRate),
        };
      }
      const each = skipGramStep({ input, output }, drawn.pairs, { count, block, learningRate });
      const total = each.dataSync<'float32'>().reduce((sum, one) => sum + one, 0);
      each.dispose();
      return { count, total };
    } finally {
      dispose([drawn.pairs, drawn.count]);
    }
  }

  return {
    curve,
    get step() {
      return step;
    },
    evaluations: [],
    get tokensPerStep() {
      return pairs.at(-1) ?? 0;
    },

    makeStep({ checkDevice }) {
      const learningRate = learningRateAt(config.schedule, config.learningRate, step, config.steps);
      const { count, total } = onBackend(backend, () => learn(learningRate));
      checkDevice();
      const lossNats = count === 0 ? NaN : total / count;
      if (count > 0 && !Number.isFinite(lossNats)) {
        const bad = model.variables.findIndex((one) =>
          one.dataSync().some((value) => !Number.isFinite(value)),
        );
        const tensor = model.layout[bad]?.name ?? 'the scores of the pairs';
        throw new DivergedError({ step: step + 1, tensor, lossNats, gradientNorm: NaN }, learningRate);
      }
      step += 1;
      losses.push(lossNats);
      pairs.push(count);
      return Promise.resolve({ step, lossNats, learningRate, gradientNorm: undefined });
    },

    evaluate: () => Promise.resolve(undefined),

    weights: () => model.variables,

    async state({ breathe, checkDevice } = AT_ONCE) {
      const parameters: Float32Array[] = [];
      for (const one of model.variables) {
        parameters.push(one.dataSync<'float32'>().slice());
        await breathe();
      }
      const state: TrainerState = {
        ...curve(),
        parameters,
        firstMoments: [],
        secondMoments: [],
        average: undefined,
      };
      checkDevice();
      return state;
    },

    restore(state) {
      onBackend(backend, () => assignAll('parameters', model.variables, state.parameters));
      step = state.step;
      losses = [...state.losses];
      pairs = [...(state.pairs ?? [])];
    },

    dispose: () => dispose(Object.values(tensors)),
  };
}

/** The text and its tables on the device. */
function tensorsOf(
  { ids, vocabSize, sentenceStarts }: WordText,
  loss: Extract<TrainingConfig['loss'], { kind: 'skip-gram' }>,
): PairTensors {
  const counts = new Float64Array(vocabSize);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const keep = Uint32Array.from(counts, (count) =>
    keepThreshold(count === 0 ? 1 : keepProbability(count, ids.length, loss.subsampling ?? 0, loss.formula)),
  );
  const { thresholds, aliases } = createAliasTable(counts.map((count) => count ** NOISE_POWER));
  const starts = sentenceStarts.filter((start) => start < ids.length);
  const words = (values: ArrayLike<number>) => tensor1d(Int32Array.from(values), 'int32'); // the bits of 32
  return {
    ids: tensor1d(ids, 'int32'),
    sentences: words(sentenceNumbers(starts[0] === 0 ? starts : [0, ...starts], ids.length)),
    keep: words(keep),
    thresholds: words(thresholds),
    aliases: words(aliases),
  };
}

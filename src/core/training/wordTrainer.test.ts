// Training of word vectors: that it learns, resumes exactly, leaves nothing behind, and is what its formula says.
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { parseTrainingConfig, type TrainingConfigInput } from '../../pure/training/config';
import { drawPairs, keepThreshold, sentenceNumbers } from '../../pure/wordVectors/drawPairs';
import { createAliasTable } from '../../pure/wordVectors/aliasTable';
import { negativesPair, softmaxPair } from '../../pure/wordVectors/skipGram';
import { createRun } from './createRun';
import { DivergedError } from './DivergedError';

const AT_ONCE = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

const V = 12;
/** Words of the same half stand together: sentences of one or the other half. */
const ids = Int32Array.from(
  { length: 600 },
  (_unused, n) => ((n * n + 3 * n) % 6) + 6 * (Math.floor(n / 10) % 2),
);
const documentStarts = Array.from({ length: 60 }, (_unused, sentence) => 10 * sentence);

const SMALL = {
  family: 'word2vec',
  model: { hidden_size: 6 },
  loss: { kind: 'skip-gram', window: 3, negatives: 4, subsampling: 0.02, formula: 'original' },
  optimizer: 'sgd',
  sequenceLength: 128,
  batchSize: 8,
  heldOut: 0,
  learningRate: 0.1,
  schedule: { kind: 'linear', finalFraction: 1e-4 },
  steps: 100,
  seed: 4,
} satisfies TrainingConfigInput;

const open = (change: Partial<TrainingConfigInput> = {}) =>
  createRun(parseTrainingConfig({ ...SMALL, ...change }), { ids, vocabSize: V, documentStarts });

type Run = Awaited<ReturnType<typeof open>>;

async function steps({ trainer }: Run, count: number): Promise<number[]> {
  const losses: number[] = [];
  for (let n = 0; n < count; n += 1) losses.push((await trainer.makeStep(AT_ONCE)).lossNats);
  return losses;
}

const vectors = ({ model }: Run) => model.variables.map((one) => [...one.dataSync<'float32'>()]);
const softmax = { ...SMALL.loss, negatives: 0 };

describe.each(NODE_DEVICES)('word vectors by gradient descent on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it.each([
    ['negatives', SMALL.loss, 5 * Math.LN2],
    ['the full softmax', softmax, Math.log(V)],
  ])('with %s begin at not knowing, and learn', async (_what, loss, uniform) => {
    const before = memory().numTensors;
    const fresh = await open({ loss, batchSize: 4096 }); // one block: every loss is taken at the beginning
    expect((await steps(fresh, 1))[0]).toBeCloseTo(uniform, 5);
    fresh.dispose();
    const run = await open({ loss, steps: 200 });
    const losses = await steps(run, 200);
    expect(losses.at(-1)).toBeLessThan(uniform - 0.3);
    const { pairs, gradientNorms } = run.trainer.curve();
    expect(pairs).toHaveLength(200);
    expect(gradientNorms).toHaveLength(0);
    run.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it.each([
    ['negatives', SMALL.loss],
    ['the full softmax', softmax],
  ])('with %s go on from their state as if they had never stopped', async (_what, loss) => {
    const [whole, first] = [await open({ loss }), await open({ loss })];
    await steps(whole, 17);
    await steps(first, 9);
    const state = await first.trainer.state();
    first.dispose();
    const second = await open({ loss });
    second.trainer.restore(state);
    await steps(second, 8);
    expect(vectors(second)).toEqual(vectors(whole));
    expect(second.trainer.curve()).toEqual(whole.trainer.curve());
    [whole, second].forEach((run) => run.dispose());
  });

  it.each([
    ['negatives', SMALL.loss],
    ['the full softmax', softmax],
  ])('with %s make the step that the formulas in float64 make', async (_what, loss) => {
    // One stretch, one block, from vectors that are not 0.
    const run = await open({ loss, sequenceLength: 20, batchSize: 4096 });
    await steps(run, 1);
    const [v = [], u = []] = vectors(run);
    const rows = (flat: number[]) =>
      Array.from({ length: V }, (_unused, word) => flat.slice(6 * word, 6 * word + 6));
    const [inputs, outputs] = [rows(v), rows(u)];
    const counts = Array.from({ length: V }, (_unused, word) => ids.filter((id) => id === word).length);
    const keep = Uint32Array.from(counts, (count) => {
      const ratio = (0.02 * ids.length) / count;
      return keepThreshold(Math.min(1, Math.sqrt(ratio) + ratio));
    });
    const noise = createAliasTable(counts.map((count) => count ** 0.75));
    const sentences = sentenceNumbers(documentStarts, ids.length);
    const drawn = drawPairs(
      { ids, sentences, keep, noise },
      { window: 3, negatives: loss.negatives, seed: 4, pass: 0, first: 20, places: 20 },
    );
    const rate = 0.1 * (1 - (1 - 1e-4) / 100);
    const [nextV, nextU] = [inputs.map((row) => [...row]), outputs.map((row) => [...row])];
    const pull = (row: number[] | undefined, gradient: readonly number[] = []) =>
      gradient.forEach((one, c) => row && (row[c] = (row[c] ?? NaN) - rate * one));
    let total = 0;
    const width = 2 + loss.negatives;
    for (let at = 0; at < drawn.length; at += width) {
      const [centre = 0, ...words] = drawn.subarray(at, at + width);
      const vector = inputs[centre] ?? [];
      const found = loss.negatives
        ? negativesPair(
            vector,
            words.map((word) => outputs[word] ?? []),
          )
        : softmaxPair(vector, outputs, words[0] ?? 0);
      total += found.lossNats;
      pull(nextV[centre], found.centreGradient);
      found.contextGradients.forEach((gradient, k) =>
        pull(nextU[loss.negatives ? (words[k] ?? 0) : k], gradient),
      );
    }
    const { lossNats } = await run.trainer.makeStep(AT_ONCE);
    expect(lossNats).toBeCloseTo(total / (drawn.length / width), 5);
    const [afterV = [], afterU = []] = vectors(run);
    nextV.flat().forEach((one, n) => expect(afterV[n]).toBeCloseTo(one, 5));
    nextU.flat().forEach((one, n) => expect(afterU[n]).toBeCloseTo(one, 5));
    run.dispose();
  });

  it('say where they diverge', async () => {
    const run = await open({ learningRate: 1e9 });
    await expect(steps(run, 20)).rejects.toThrow(DivergedError);
    run.dispose();
  });
});

describe('what cannot be is refused:', () => {
  it.each<[string, Partial<TrainingConfigInput>, string]>([
    [
      'sgd for a transformer',
      { family: 'gpt2', loss: { kind: 'next-token' } },
      'training: optimizer must be "adamw" for the family gpt2, got "sgd".',
    ],
    [
      'subsampling without sgd',
      { optimizer: 'adamw' },
      'training: loss.subsampling must be 0 unless the optimizer is "sgd", got 0.02.',
    ],
    [
      'averages',
      { averaging: { kind: 'exponential', decay: 0.9 } },
      'training: averaging.kind must be "none" for the optimizer "sgd"',
    ],
  ])('%s', (_what, change, sentence) => {
    expect(() => parseTrainingConfig({ ...SMALL, ...change })).toThrow(sentence);
  });

  it('a text of one word', async () => {
    const config = parseTrainingConfig(SMALL);
    const one = createRun(config, { ids: Int32Array.of(0), vocabSize: 2, documentStarts: [0] });
    await expect(one).rejects.toThrow('has 1 words, but a pair needs 2');
  });
});

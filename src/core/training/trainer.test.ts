// The training loop: what a step is made of, and that a run goes on exactly where it stopped.
import { memory, sub, tensor1d, variable, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { parseTrainingConfig, type TrainingConfigInput } from '../../pure/training/config';
import { createAverage } from './averaging';
import { clipScale } from './clipping';
import { createRun } from './createRun';
import { DivergedError } from './DivergedError';
import { createOptimizer } from './optimizer';
import { stream } from './streams';

const AT_ONCE = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

const ids = Int32Array.from({ length: 900 }, (_unused, n) => (n * n + 3 * n) % 13);

const SMALL: TrainingConfigInput = {
  family: 'gpt2',
  model: { n_embd: 8, n_layer: 1, n_head: 2 },
  loss: { kind: 'next-token' },
  sequenceLength: 8,
  batchSize: 4,
  learningRate: 0.02,
  weightDecay: 0.1,
  clipNorm: 0.3,
  steps: 12,
  seed: 2,
};

const open = (change: Partial<TrainingConfigInput> = {}) =>
  createRun(parseTrainingConfig({ ...SMALL, ...change }), { ids, vocabSize: 13 });

type OpenRun = Awaited<ReturnType<typeof open>>;

async function steps(run: OpenRun, count: number): Promise<number[]> {
  const losses: number[] = [];
  for (let n = 0; n < count; n++) losses.push((await run.trainer.makeStep(AT_ONCE)).lossNats);
  return losses;
}

const numbersOf = (tensors: readonly Tensor[]) => tensors.map((one) => [...one.dataSync()]);

beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

describe('a step', () => {
  it('begins at ln V, learns, and gives back all that it takes', async () => {
    const before = memory().numTensors;
    const run = await open({ steps: 60 });
    const taken = memory().numTensors;
    const losses = await steps(run, 60);
    expect(losses[0]).toBeCloseTo(Math.log(13), 1);
    expect(losses.at(-1)).toBeLessThan(1.6);
    const heldOut = await run.trainer.evaluate(AT_ONCE);
    expect(heldOut).toBeLessThan(1.8);
    expect(run.trainer.evaluations).toEqual([{ step: 60, lossNats: heldOut }]);
    expect(memory().numTensors).toBe(taken);
    run.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('of two micro-batches is that of one twice as large', async () => {
    const [one, two] = [await open({ batchSize: 8 }), await open({ batchSize: 4, accumulation: 2 })];
    const [a, b] = [await steps(one, 6), await steps(two, 6)];
    a.forEach((loss, n) => expect(b[n]).toBeCloseTo(loss, 5));
    one.dispose();
    two.dispose();
  });

  it('has not been made when its work was given up between micro-batches', async () => {
    const run = await open({ accumulation: 3 });
    const before = memory().numTensors;
    await steps(run, 2);
    const weights = numbersOf(run.model.variables);
    let breaths = 0;
    const givenUp = run.trainer.makeStep({
      ...AT_ONCE,
      breathe: () => (++breaths === 2 ? Promise.reject(new Error('enough')) : Promise.resolve()),
    });
    await expect(givenUp).rejects.toThrow('enough');
    expect(run.trainer.step).toBe(2);
    expect(numbersOf(run.model.variables)).toEqual(weights);
    expect(memory().numTensors).toBe(before);
    const other = await open({ accumulation: 3 });
    await steps(other, 2);
    expect(await steps(run, 3)).toEqual(await steps(other, 3));
    run.dispose();
    other.dispose();
  });

  it('is no result where the device was lost meanwhile', async () => {
    const run = await open();
    const weights = numbersOf(run.model.variables);
    const checkDevice = () => {
      throw new Error('lost');
    };
    await expect(run.trainer.makeStep({ ...AT_ONCE, checkDevice })).rejects.toThrow('lost');
    await expect(run.trainer.evaluate({ ...AT_ONCE, checkDevice })).rejects.toThrow('lost');
    expect(run.trainer.step).toBe(0);
    expect(numbersOf(run.model.variables)).toEqual(weights);
    run.dispose();
  });
});

describe.each([
  ['next token', {}],
  ['passes over the text', { order: 'epochs' }],
  ['two micro-batches', { accumulation: 2 }],
  ['moving average', { averaging: { kind: 'exponential', decay: 0.9 } }],
  ['mean of the last weights', { averaging: { kind: 'mean', last: 8 } }],
  [
    'llada',
    {
      family: 'llada',
      model: { d_model: 8, n_layers: 1, n_heads: 2, mlp_hidden_size: 12 },
      loss: { kind: 'llada', form: 'bernoulli' },
    },
  ],
  [
    'negative sampling',
    { family: 'word2vec', model: { hidden_size: 6 }, loss: { kind: 'skip-gram', window: 2, negatives: 3 } },
  ],
] as [string, Partial<TrainingConfigInput>][])('a run that is stored and restored: %s', (_name, change) => {
  it('goes on to the last bit as one that is left alone', async () => {
    const alone = await open(change);
    await steps(alone, 6);
    await alone.trainer.evaluate(AT_ONCE);
    const state = structuredClone(await alone.trainer.state());
    const rest = await steps(alone, 6);
    const restored = await open(change);
    restored.trainer.restore(state);
    expect(await steps(restored, 6)).toEqual(rest);
    expect(await restored.trainer.state()).toEqual(await alone.trainer.state());
    alone.dispose();
    restored.dispose();
  });
});

describe('a run whose numbers are no numbers any more', () => {
  it('stops before it spoils its weights, and names the tensor', async () => {
    const run = await open({ learningRate: 1e9, clipNorm: 0 });
    const before = memory().numTensors;
    const error: unknown = await steps(run, 12).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DivergedError);
    const { details, message } = error as DivergedError;
    expect(details.step).toBe(run.trainer.step + 1);
    expect(numbersOf(run.model.variables).flat().every(Number.isFinite)).toBe(true);
    expect(message).toContain(`training: at step ${details.step} the loss is`);
    expect(message).toContain(`is in ${details.tensor}. The learning rate was 1000000000`);
    expect(memory().numTensors).toBe(before);
    run.dispose();
  });

  it.each([0, 5])('names the parameter that is not finite: %d', async (index) => {
    const run = await open();
    const parameter = run.model.variables[index] ?? expect.fail();
    const values = parameter.dataSync<'float32'>().slice();
    values[1] = Infinity;
    const state = await run.trainer.state();
    run.trainer.restore({
      ...state,
      parameters: state.parameters.map((one, n) => (n === index ? values : one)),
    });
    await expect(run.trainer.makeStep(AT_ONCE)).rejects.toMatchObject({
      details: { step: 1, tensor: run.model.layout[index]?.name },
    });
    run.dispose();
  });
});

it.each([0, 4])('words with the same neighbours come to lie together: %d negatives', async (negatives) => {
  // 0 and 1 stand between 4 and 5, 2 and 3 between 6 and 7.
  const draw = stream(1, 'pairs', 0);
  const text = Int32Array.from({ length: 3000 }, (_unused, n) => {
    const kind = draw(Math.floor(n / 3)) < 0.5 ? 0 : 1;
    if (n % 3 !== 1) return 4 + 2 * kind + (n % 3 === 0 ? 0 : 1);
    return 2 * kind + (draw(10_000 + n) < 0.5 ? 0 : 1);
  });
  const run = await createRun(
    parseTrainingConfig({
      family: 'word2vec',
      model: { hidden_size: 4 },
      loss: { kind: 'skip-gram', window: 1, negatives },
      sequenceLength: 16,
      batchSize: 8,
      learningRate: 0.05,
      weightDecay: 0,
      steps: 150,
    }),
    { ids: text, vocabSize: 8 },
  );
  await steps(run, 150);
  const vectors = run.model.variables[0]?.dataSync<'float32'>() ?? new Float32Array();
  const cosine = (a: number, b: number) => {
    const product = (i: number, j: number) =>
      [0, 1, 2, 3].reduce((sum, k) => sum + (vectors[4 * i + k] ?? NaN) * (vectors[4 * j + k] ?? NaN), 0);
    return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  };
  expect(Math.min(cosine(0, 1), cosine(2, 3))).toBeGreaterThan(0.9);
  expect(Math.max(cosine(0, 2), cosine(0, 3), cosine(1, 2), cosine(1, 3))).toBeLessThan(0.5);
  run.dispose();
});

it('clipping leaves small gradients alone and scales large ones to the limit', () => {
  expect(clipScale(5, 0)).toBe(1);
  expect(clipScale(0.2, 0.5)).toBe(1);
  expect(clipScale(5, 0.5) * 5).toBeCloseTo(0.5, 6);
  expect(clipScale(0, 0.5)).toBe(1);
});

describe('averages', () => {
  /** A model of one parameter with one number, set by hand. */
  function one() {
    const parameter = variable(tensor1d([8]));
    const set = (value: number) => {
      const now = tensor1d([value]);
      parameter.assign(now);
      now.dispose();
    };
    return { model: { variables: [parameter] }, set };
  }
  const value = (average: { variables(): readonly Variable[] | undefined } | undefined) =>
    average?.variables()?.[0]?.dataSync()[0];

  it('move towards the weights by the share that the decay leaves', () => {
    const { model, set } = one();
    const average = createAverage(model, { kind: 'exponential', decay: 0.75 }, 10);
    expect(value(average)).toBe(8);
    set(4);
    average?.update(1);
    expect(value(average)).toBe(7); // 0.75 · 8 + 0.25 · 4
    set(0);
    average?.update(2);
    expect(value(average)).toBe(5.25);
  });

  it('are the plain mean of the last weights of the run', () => {
    const { model, set } = one();
    const average = createAverage(model, { kind: 'mean', last: 3 }, 5);
    [100, 50, 9, 3, 6].forEach((weight, n) => {
      set(weight);
      average?.update(n + 1);
      expect(value(average)).toBe([undefined, undefined, 9, 6, 6][n]);
    });
    set(1000);
    average?.update(6);
    expect(value(average)).toBe(6);
  });

  it('are the weights to use, and those that are judged', async () => {
    const plain = await open({ learningRate: 0.05 });
    const averaged = await open({ learningRate: 0.05, averaging: { kind: 'exponential', decay: 0.5 } });
    let expected = numbersOf(plain.model.variables);
    for (let n = 0; n < 4; n++) {
      await steps(plain, 1);
      await steps(averaged, 1);
      const now = numbersOf(plain.model.variables);
      expected = expected.map((list, i) => list.map((old, j) => 0.5 * old + 0.5 * (now[i]?.[j] ?? NaN)));
    }
    expect(numbersOf(averaged.model.variables)).toEqual(numbersOf(plain.model.variables));
    numbersOf(averaged.trainer.weights()).forEach((list, i) =>
      list.forEach((number, j) => expect(number).toBeCloseTo(expected[i]?.[j] ?? NaN, 5)),
    );
    const state = await plain.trainer.state();
    plain.trainer.restore({ ...state, parameters: expected.map((list) => Float32Array.from(list)) });
    expect(await averaged.trainer.evaluate(AT_ONCE)).toBeCloseTo(
      (await plain.trainer.evaluate(AT_ONCE)) ?? NaN,
      4,
    );
    plain.dispose();
    averaged.dispose();
  });
});

it('weight decay pulls matrices to 0, and nothing with one axis', async () => {
  const run = await open();
  const { variables, layout } = run.model;
  const optimizer = createOptimizer(run.model, { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.5 });
  const before = numbersOf(variables);
  const nothing = variables.map((one) => variable(sub(one, one)));
  optimizer.update(nothing, { learningRate: 0.1, step: 1 });
  numbersOf(variables).forEach((list, i) => {
    const factor = (layout[i]?.shape.length ?? 0) >= 2 ? 0.95 : 1;
    list.forEach((number, j) => expect(number).toBeCloseTo(factor * (before[i]?.[j] ?? NaN), 6));
  });
  expect(layout.some(({ shape }) => shape.length === 1)).toBe(true);
  optimizer.dispose();
  for (const one of nothing) one.dispose();
  run.dispose();
});

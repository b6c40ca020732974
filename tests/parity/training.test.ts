// Ten steps of training against PyTorch: the same weights, the same batches, the same losses.
import { createHash } from 'node:crypto';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRun } from '../../src/core/training/createRun';
import { exportRun } from '../../src/core/training/exportRun';
import { parseTrainingConfig } from '../../src/pure/training/config';
import { NODE_DEVICES } from '../support/devices';
import { decodeFloats, relativeError } from '../support/parity';
import { charactersTokenizer } from '../../src/pure/tokenizers/characters';
import { parseTokenizer } from '../../src/pure/tokenizers';
import { caseIds, LARGE_CASE, TRAINING_CASES, type TrainingCase } from '../support/trainingCases';
import golden from './golden/training.json';

interface GoldenCase {
  losses: number[];
  gradientNorms: number[];
  learningRates: number[];
  heldOutNats: number;
  weightsSha256: string;
  tokens?: number[][];
  logits?: string;
}

const CASES = golden.cases as Record<string, GoldenCase>;
const goldenOf = (name: string) => CASES[name] ?? expect.fail(`training.json has no case ${name}`);
const work = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

const open = (one: TrainingCase) =>
  createRun(parseTrainingConfig(one.config), { ids: caseIds(one), vocabSize: one.vocabSize });

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function expectTenSteps(name: string, one: TrainingCase): Promise<void> {
  const expected = goldenOf(name);
  const before = memory().numTensors;
  const run = await open(one);
  const startMs = performance.now();
  const reports = [];
  for (let step = 0; step < 10; step++) reports.push(await run.trainer.makeStep(work));
  const stepMs = (performance.now() - startMs) / 10;
  const differences = reports.map(({ lossNats }, n) => Math.abs(lossNats - (expected.losses[n] ?? NaN)));
  console.log(
    `    ${name}: losses differ by ${Math.max(...differences).toExponential(1)} at most; ${stepMs.toFixed(0)} ms a step`,
  );
  expect(expected.losses).toHaveLength(10);
  reports.forEach(({ gradientNorm, learningRate }, n) => {
    expect(learningRate).toBeCloseTo(expected.learningRates[n] ?? NaN, 12);
    expect((gradientNorm ?? NaN) / (expected.gradientNorms[n] ?? NaN)).toBeCloseTo(1, 3);
  });
  expect(Math.max(...differences)).toBeLessThan(1e-4);
  const heldOut = await run.trainer.evaluate(work);
  expect(Math.abs((heldOut ?? NaN) - expected.heldOutNats)).toBeLessThan(1e-4);
  run.dispose();
  expect(memory().numTensors).toBe(before);
}

describe.each(NODE_DEVICES)('ten steps on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it.each(Object.entries(TRAINING_CASES))('of %s have the losses that PyTorch finds', expectTenSteps);
});

describe('ten steps of the large configuration on wasm', () => {
  beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

  it('have the losses that PyTorch finds', () => expectTenSteps('large', LARGE_CASE), 120_000);
});

describe('the exported file', () => {
  beforeAll(async () => void (await NODE_DEVICES[0]?.start()));

  it.each(Object.entries({ ...TRAINING_CASES, large: LARGE_CASE }))(
    'of fresh %s is, byte for byte, the one that transformers or the reference has read',
    async (name, one) => {
      const run = await open(one);
      const weights = run.trainer.weights().map((weight) => weight.dataSync<'float32'>());
      const { safetensors } = exportRun(parseTrainingConfig(one.config), one.vocabSize, weights);
      expect(sha256(safetensors)).toBe(goldenOf(name).weightsSha256);
      run.dispose();
    },
  );

  it.each(Object.entries(TRAINING_CASES))(
    'of %s gives there the logits that it gives here',
    async (name, one) => {
      const { tokens = [], logits = '' } = goldenOf(name);
      const run = await open(one);
      const output = run.model.forward(tokens);
      expect(relativeError(output.dataSync<'float32'>() as Float32Array, decodeFloats(logits))).toBeLessThan(
        1e-4,
      );
      output.dispose();
      run.dispose();
    },
  );
});

it('the tokenizer of characters gives the ids that the tokenizers library finds', () => {
  const { text, ids } = golden.characters;
  const tokenizer = parseTokenizer(charactersTokenizer(text));
  expect(tokenizer.encode(text)).toEqual(ids);
  expect(tokenizer.decode(ids)).toBe(text);
});

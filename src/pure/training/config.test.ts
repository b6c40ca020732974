// What a run may be, and the sentence for each way in which it may not.
import { describe, expect, it } from 'vitest';
import { parseTrainingConfig, type TrainingConfigInput } from './config';

const LEAST: TrainingConfigInput = {
  family: 'gpt2',
  model: { n_embd: 8, n_layer: 1, n_head: 2 },
  loss: { kind: 'next-token' },
  sequenceLength: 8,
  batchSize: 2,
  learningRate: 0.01,
  steps: 10,
};

describe('a config', () => {
  it('is complete after it was read, and reads again as itself', () => {
    const config = parseTrainingConfig(LEAST);
    expect(config).toEqual({
      ...LEAST,
      accumulation: 1,
      optimizer: 'adamw',
      order: 'random',
      heldOut: 0.1,
      schedule: { kind: 'constant', warmupSteps: 0, finalFraction: 0 },
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      weightDecay: 0.01,
      clipNorm: 0,
      averaging: { kind: 'none' },
      balancing: { kind: 'none' },
      evaluateEvery: 0,
      evaluationSequences: 64,
      seed: 0,
    });
    expect(parseTrainingConfig(config)).toEqual(config);
  });

  it('may hide a fixed share', () => {
    const loss = { kind: 'llada', form: 'fixed', ratio: 0.15 } as const;
    expect(parseTrainingConfig({ ...LEAST, family: 'llada', loss }).loss).toEqual(loss);
  });

  it.each([
    [undefined, 'training: the config must be an object, got nothing.'],
    ['text', 'training: the config must be an object, got "text".'],
    [
      { family: 'bert' },
      'training: family must be "gpt2", "llama", "deepseek_v3", "llada", "word2vec" or "autoencoder", got "bert".',
    ],
    [{ model: 5 }, 'training: model must be an object: fields of config.json, got 5.'],
    [{ loss: { kind: 'mse' } }, 'training: loss.kind must be an object whose kind is "next-token"'],
    [
      { loss: { kind: 'masked', ratio: 0 } },
      'training: loss.ratio must be a number above 0 and at most 1, got 0.',
    ],
    [
      { loss: { kind: 'llada', form: 'x' } },
      'training: loss.form must be "bernoulli", "exact" or "fixed", got "x".',
    ],
    [
      { loss: { kind: 'llada', form: 'fixed' } },
      'training: loss.ratio must be a number above 0 and at most 1, got nothing.',
    ],
    [
      { loss: { kind: 'llada', form: 'fixed', ratio: 1.5 } },
      'training: loss.ratio must be a number above 0 and at most 1, got 1.5.',
    ],
    [{ steps: 1.5 }, 'training: steps must be a whole number from 1 to 1000000, got 1.5.'],
    [{ sequenceLength: 1 }, 'training: sequenceLength must be a whole number from 2 to 8192, got 1.'],
    [{ learningRate: Infinity }, 'training: learningRate must be a number above 0'],
    [{ learningRate: '1' }, 'got "1".'],
    [{ beta2: 1 }, 'training: beta2 must be a number from 0 to below 1, got 1.'],
    [{ heldOut: 0.9 }, 'training: heldOut must be a number from 0 to 0.5, got 0.9.'],
    [
      { schedule: { kind: 'cosine', warmupSteps: 11 } },
      'training: schedule.warmupSteps must be at most steps = 10, got 11.',
    ],
    [
      { schedule: { kind: 'step' } },
      'training: schedule.kind must be "constant", "linear" or "cosine", got "step".',
    ],
    [{ averaging: { kind: 'mean', last: 0 } }, 'training: averaging.last must be a whole number from 1'],
    [
      { family: 'word2vec' },
      'training: loss.kind must be "skip-gram" for the family word2vec, got "next-token".',
    ],
    [
      { loss: { kind: 'skip-gram', window: 2, negatives: 5 } },
      'training: loss.kind must be another loss than "skip-gram", which is for the family word2vec, got "skip-gram".',
    ],
  ])('that cannot be is refused: %j', (change, sentence) => {
    const json = typeof change === 'object' ? { ...LEAST, ...change } : change;
    expect(() => parseTrainingConfig(json)).toThrow(sentence);
  });
});

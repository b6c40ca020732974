// The runs that are compared with PyTorch: small enough for every device, and one as large as the benchmark's.
import { uniform } from '../../src/pure/random/philox';
import type { TrainingConfigInput } from '../../src/pure/training/config';

export interface TrainingCase {
  config: TrainingConfigInput;
  vocabSize: number;
  /** Tokens of the text. */
  length: number;
}

/** What makes ten steps tell: warm-up, cosine, clipping that is at work, weight decay, two micro-batches a step. */
const COMMON = {
  sequenceLength: 16,
  batchSize: 4,
  accumulation: 2,
  learningRate: 3e-3,
  schedule: { kind: 'cosine', warmupSteps: 3, finalFraction: 0.1 },
  beta2: 0.95,
  weightDecay: 0.1,
  clipNorm: 0.5,
  steps: 10,
  seed: 17,
} satisfies Partial<TrainingConfigInput>;

const LLADA = { d_model: 32, n_layers: 2, n_heads: 4, mlp_hidden_size: 48, rope_theta: 10_000 };

export const TRAINING_CASES: Record<string, TrainingCase> = {
  gpt2: {
    config: {
      ...COMMON,
      family: 'gpt2',
      model: { n_embd: 32, n_layer: 2, n_head: 4 },
      loss: { kind: 'next-token' },
    },
    vocabSize: 48,
    length: 3000,
  },
  llama: {
    config: {
      ...COMMON,
      family: 'llama',
      model: {
        hidden_size: 32,
        intermediate_size: 48,
        num_hidden_layers: 2,
        num_attention_heads: 4,
        num_key_value_heads: 2,
        rms_norm_eps: 1e-5,
      },
      loss: { kind: 'next-token' },
      order: 'epochs',
      schedule: { kind: 'linear', warmupSteps: 2, finalFraction: 0 },
    },
    vocabSize: 48,
    length: 3000,
  },
  llada: {
    config: { ...COMMON, family: 'llada', model: LLADA, loss: { kind: 'llada', form: 'bernoulli' } },
    vocabSize: 48,
    length: 3000,
  },
  masked: {
    config: {
      ...COMMON,
      family: 'llada',
      model: LLADA,
      loss: { kind: 'masked', ratio: 0.15 },
      schedule: { kind: 'constant' },
      clipNorm: 0,
    },
    vocabSize: 48,
    length: 3000,
  },
};

/** That of the benchmark: 4 layers, C = 128, T = 64, V = 512, batch 8; 0.87 million parameters. */
export const LARGE_CASE: TrainingCase = {
  config: {
    family: 'gpt2',
    model: { n_embd: 128, n_layer: 4, n_head: 4 },
    loss: { kind: 'next-token' },
    sequenceLength: 64,
    batchSize: 8,
    learningRate: 1e-3,
    schedule: { kind: 'cosine', warmupSteps: 3, finalFraction: 0.1 },
    weightDecay: 0.1,
    clipNorm: 1,
    steps: 10,
    seed: 5,
  },
  vocabSize: 512,
  length: 20_000,
};

/** A text in which there is something to learn: each token follows from the one before it, most of the time. */
export function caseIds({ vocabSize: V, length }: TrainingCase): Int32Array {
  const ids = new Int32Array(length);
  for (let n = 1; n < length; n++) {
    const before = ids[n - 1] ?? 0;
    ids[n] = uniform(1, n) < 0.7 ? (5 * before + 3) % V : Math.floor(V * uniform(2, n) ** 2);
  }
  return ids;
}

/** A text for the tokenizer of characters, digits and emoji among them. */
export const CHARACTERS_TEXT = 'Año 2024: 한국어, “ça va”\n\t😀👩‍🔬 {"a": 1} <|x|> e\u0301 10';

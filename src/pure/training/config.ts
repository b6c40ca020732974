// What a training run is: model, loss, data order, optimizer, all in one checked object.
import * as z from 'zod/mini';
import { describeValue } from '../formats/formatError';
import { SUBSAMPLINGS } from '../wordVectors/subsampling';
import { SCHEDULES } from './schedules';

/** Largest number of steps of a run: its curve, one number a step, is kept whole. */
const MOST_STEPS = 1_000_000;

// The texts say what the field must be.
const whole = (least: number, most: number) => {
  const text = `a whole number from ${least} to ${most}`;
  return z.int(text).check(z.gte(least, text), z.lte(most, text));
};
const between = (least: number, most: number) => {
  const text = `a number from ${least} to ${most}`;
  return z.number(text).check(z.gte(least, text), z.lte(most, text));
};
const above0 = (most: number) => {
  const text = `a number above 0 and at most ${most}`;
  return z.number(text).check(z.gt(0, text), z.lte(most, text));
};
const below1 = () => {
  const text = 'a number from 0 to below 1';
  return z.number(text).check(z.gte(0, text), z.lt(1, text));
};

/** What is to be learned; each gives a mean in nats, but for `reconstruction`. */
const loss = z.discriminatedUnion(
  'kind',
  [
    /** The token after each position: mean over all positions. */
    z.object({ kind: z.literal('next-token') }),
    /** Exactly round(ratio · T) hidden tokens of each sequence, at least one: mean over the hidden ones. */
    z.object({ kind: z.literal('masked'), ratio: above0(1) }),
    /**
     * LLaDA: hidden tokens by a ratio drawn anew for each sequence. `bernoulli`: t ∈ (0, 1], each token hidden with probability
     * t, weight 1/t; `exact`: l ∈ 1 … T, exactly l tokens hidden, weight T/l. Divided by the number of all tokens. `fixed`, for
     * comparison: t = ratio in every sequence, without a weight; mean over the hidden tokens.
     */
    z.discriminatedUnion(
      'form',
      [
        z.object({ kind: z.literal('llada'), form: z.enum(['bernoulli', 'exact']) }),
        z.object({ kind: z.literal('llada'), form: z.literal('fixed'), ratio: above0(1) }),
      ],
      '"bernoulli", "exact" or "fixed"',
    ),
    /**
     * Word vectors: pairs of a word and one at most `window` words away. `negatives` = 0: full softmax; else so many words are
     * drawn against each pair. Mean over the pairs. With the optimizer `sgd`: all pairs of windows whose width is drawn from
     * 1 … `window` for each centre, none across the end of a document (the sentences of a text); `subsampling` is the threshold by
     * which frequent words are left out, 0 (default): off, and `formula` how (default `original`). With `adamw`: one pair for each centre, no subsampling.
     */
    z.object({
      kind: z.literal('skip-gram'),
      window: whole(1, 20),
      negatives: whole(0, 100),
      subsampling: z.optional(between(0, 1)),
      formula: z.optional(z.enum(SUBSAMPLINGS, '"paper" or "original"')),
    }),
    /** Autoencoders: mean squared error between rows of numbers and what is made of them again; no nats. */
    z.object({ kind: z.literal('reconstruction') }),
  ],
  'an object whose kind is "next-token", "masked", "llada", "skip-gram" or "reconstruction"',
);

/** Weights that are averaged over the steps; evaluation, samples and the export take the average where there is one. */
const averaging = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('none') }),
    /** average ← decay · average + (1 − decay) · weights after each step, from the first weights on. */
    z.object({ kind: z.literal('exponential'), decay: below1() }),
    /** The plain mean of the weights after each of the run's last so many steps. */
    z.object({ kind: z.literal('mean'), last: whole(1, MOST_STEPS) }),
  ],
  'an object whose kind is "none", "exponential" or "mean"',
);

/** What keeps the experts of a mixture equally loaded, in training alone (DeepSeek-AI 2024, arXiv:2412.19437, section 2.1.2). */
const balancing = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('none') }),
    /** A loss of load times affinity beside that of the text, α = `weight` (equations 17 to 20, over a micro-batch). */
    z.object({ kind: z.literal('auxiliary'), weight: above0(10) }),
    /** The bias of an expert falls by γ = `speed` after a step in which it had more than its share, and rises after any other. */
    z.object({ kind: z.literal('bias'), speed: above0(1) }),
  ],
  'an object whose kind is "none", "auxiliary" or "bias"',
);

const family = z.enum(
  ['gpt2', 'llama', 'deepseek_v3', 'llada', 'word2vec', 'autoencoder'],
  '"gpt2", "llama", "deepseek_v3", "llada", "word2vec" or "autoencoder"',
);

export const trainingConfigSchema = z.object(
  {
    family,
    /**
     * Fields of the family's config.json as Hugging Face names them (`hidden_size`, `n_embd` …). What is left out has the
     * family's default; vocab_size is that of the data's tokenizer, if it is left out.
     */
    model: z.record(z.string(), z.unknown(), 'an object: fields of config.json'),
    loss,
    /**
     * T: tokens that the model reads at once. (Skip-gram: words of a stretch of the text whose pairs are taken; with `sgd` a step
     * takes one stretch, and the stretches follow one another.)
     */
    sequenceLength: whole(2, 8192),
    /** B: sequences (autoencoders: rows) of one micro-batch. (Word vectors by `sgd`: pairs whose gradients are added up before the vectors are changed.) */
    batchSize: whole(1, 4096),
    /** Micro-batches of a step: their gradients are added up; the loss is the mean over all of them. */
    accumulation: z._default(whole(1, 1024), 1),
    /** `random`: each sequence anywhere in the text. `epochs`: the text in pieces, all of them once, in an order drawn for each pass. */
    order: z._default(z.enum(['random', 'epochs'], '"random" or "epochs"'), 'random'),
    /** Share of the tokens, at the end, that is never trained on. */
    heldOut: z._default(between(0, 0.5), 0.1),
    /** η: the highest learning rate. */
    learningRate: above0(1e10),
    schedule: z._default(
      z.object(
        {
          kind: z.enum(SCHEDULES, '"constant", "linear" or "cosine"'),
          warmupSteps: z._default(whole(0, MOST_STEPS), 0),
          finalFraction: z._default(between(0, 1), 0),
        },
        'an object {kind, warmupSteps, finalFraction}',
      ),
      { kind: 'constant', warmupSteps: 0, finalFraction: 0 },
    ),
    /** `sgd`: plain gradient descent, for word vectors alone: row ← row − η · (sum of its gradients over B pairs). */
    optimizer: z._default(z.enum(['adamw', 'sgd'], '"adamw" or "sgd"'), 'adamw'),
    beta1: z._default(below1(), 0.9),
    beta2: z._default(below1(), 0.999),
    epsilon: z._default(above0(1), 1e-8),
    /** Of matrices (embeddings too); norms and biases have none. */
    weightDecay: z._default(between(0, 10), 0.01),
    /** Largest norm of the gradient; above it, it is scaled down. 0: off. */
    clipNorm: z._default(between(0, 1e6), 0),
    averaging: z._default(averaging, { kind: 'none' }),
    /** Of the loads of a mixture of experts; for deepseek_v3 alone. */
    balancing: z._default(balancing, { kind: 'none' }),
    /** S: the length of the run, for the schedule and the average. */
    steps: whole(1, MOST_STEPS),
    /** The held-out loss is taken after every so many steps, and at the end; 0: never. */
    evaluateEvery: z._default(whole(0, MOST_STEPS), 0),
    /** Sequences of held-out text in an evaluation, at most; always the same ones. */
    evaluationSequences: z._default(whole(1, 100_000), 64),
    /** All that is drawn follows from it. */
    seed: z._default(whole(0, 2 ** 31 - 1), 0),
  },
  'an object',
);

/** A run as the reader writes it: what has a default may be left out. */
export type TrainingConfigInput = z.input<typeof trainingConfigSchema>;

/** A run, complete. */
export type TrainingConfig = z.infer<typeof trainingConfigSchema>;

export type LossConfig = TrainingConfig['loss'];
export type LladaLoss = Extract<LossConfig, { kind: 'llada' }>;
export type AveragingConfig = TrainingConfig['averaging'];
export type BalancingConfig = TrainingConfig['balancing'];

/** A setting of a run that cannot be; `details.path` names it. */
export class TrainingError extends Error {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}, name = 'TrainingError') {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/**
 * Checks a run and fills in its defaults.
 *
 * @throws TrainingError naming the first field that is wrong, and what it must be
 */
export function parseTrainingConfig(json: unknown): TrainingConfig {
  const parsed = trainingConfigSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path ?? [];
    const got = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)[key], json);
    throw refused(path.join('.') || 'the config', String(issue?.message), describeValue(got));
  }
  const config = parsed.data;
  const { loss, family, schedule, steps } = config;
  for (const [kind, own] of [
    ['skip-gram', 'word2vec'],
    ['reconstruction', 'autoencoder'],
  ] as const) {
    if ((loss.kind === kind) === (family === own)) continue;
    throw refused(
      'loss.kind',
      family === own
        ? `"${kind}" for the family ${own}`
        : `another loss than "${kind}", which is for the family ${own}`,
      describeValue(loss.kind),
    );
  }
  if (config.balancing.kind !== 'none' && family !== 'deepseek_v3') {
    throw refused(
      'balancing.kind',
      `"none" for the family ${family}, which has no experts`,
      describeValue(config.balancing.kind),
    );
  }
  if (config.optimizer === 'sgd') {
    if (family !== 'word2vec') throw refused('optimizer', `"adamw" for the family ${family}`, '"sgd"');
    if (config.averaging.kind !== 'none')
      throw refused('averaging.kind', '"none" for the optimizer "sgd"', describeValue(config.averaging.kind));
  }
  if (loss.kind === 'skip-gram' && (loss.subsampling ?? 0) > 0 && config.optimizer !== 'sgd') {
    throw refused('loss.subsampling', '0 unless the optimizer is "sgd"', String(loss.subsampling));
  }
  if (schedule.warmupSteps > steps) {
    throw refused('schedule.warmupSteps', `at most steps = ${steps}`, String(schedule.warmupSteps));
  }
  return config;
}

function refused(path: string, required: string, got: string): TrainingError {
  return new TrainingError(`training: ${path} must be ${required}, got ${got}.`, { path });
}

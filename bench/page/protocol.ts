// What the bench asks a contender for. One worker a contender, one message a question.

/** A GPT-2 with tied head, learned positions and biases, without dropout. */
export interface GptShape {
  readonly layers: number;
  /** Hidden size. */
  readonly C: number;
  readonly H: number;
  /** Tokens of a training row, and the longest context. */
  readonly T: number;
  readonly V: number;
  readonly B: number;
}

/** How a contender is to run. */
export interface StartOptions {
  readonly device: 'wasm' | 'webgl';
  /** Where the data of the bench is served, with a slash at its end. */
  readonly data: string;
  /** Which of the contender's ways is to be taken: `int8`, `webgpu`, or the name of another ONNX file. */
  readonly variant?: string | undefined;
}

/** What was run, and how long each repetition took, in ms. */
export interface Timed {
  readonly ms: readonly number[];
}

/** Adam as everybody has it: learning rate 1e-3, β₁ 0.9, β₂ 0.999, ε 1e-8, no weight decay. */
export const ADAM = { learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

export interface Training {
  /** Trains on one batch [B, T + 1] and resolves to its loss before the step, in nats. */
  step(batch: Int32Array): Promise<number>;
}

export interface Decoding {
  /**
   * Reads the prompt and then chooses the likeliest token `count` times, with a cache of keys and values.
   * `ms` is one entry a token; the first includes reading the prompt.
   */
  generate(prompt: readonly number[], count: number): Promise<Timed & { tokens: number[] }>;
}

export interface Matmul {
  /** Multiplies the two matrices once; resolves when the result is there to be read. */
  run(): Promise<void>;
  /** The result of the last run, row by row. */
  read(): Promise<Float32Array>;
}

/** Word vectors by negative sampling. */
export interface WordShape {
  readonly V: number;
  readonly C: number;
  /** Negatives. */
  readonly K: number;
  /** Pairs of a step. */
  readonly B: number;
  /** Of gradient descent, on the sum over the pairs. */
  readonly learningRate: number;
}

/** Steps whose losses must agree; they are plain gradient descent for everybody. */
export const AGREED_STEPS = 10;

export interface WordTraining {
  /** Learns from the pairs of step `index` [B, 2 + K] and resolves to their mean loss before it, in nats. */
  step(pairs: Int32Array, index: number): Promise<number>;
}

/** A fused kernel beside its reference: one time a round, of one run, in ms. */
export interface KernelTimes {
  /** The op and its shapes. */
  readonly name: string;
  readonly kernelMs: readonly number[];
  readonly referenceMs: readonly number[];
  /** Why the reference cannot run on the device. */
  readonly missing?: string;
}

/** What a contender can do; what it cannot, it leaves out. */
export interface Contender {
  /** Starts the device; resolves to a few words on what runs, for instance "2 threads". */
  start(options: StartOptions): Promise<string>;
  train?(model: GptShape, weights: Weights): Promise<Training>;
  decode?(model: GptShape, folder: string, weights: () => Promise<Weights>): Promise<Decoding>;
  /** Ours alone. */
  kernels?(rounds: number): Promise<KernelTimes[]>;
  words?(shape: WordShape): Promise<WordTraining>;
  /** `a` and `b` are [size, size]. */
  matmul?(size: number, a: Float32Array, b: Float32Array): Promise<Matmul>;
}

/** Weights by the names of the checkpoint. */
export type Weights = ReadonlyMap<
  string,
  { readonly shape: readonly number[]; readonly values: Float32Array }
>;

/** The questions that the worker answers. */
export interface Questions {
  start: { args: StartOptions; result: string };
  /** Loads a model to train, in the state of its weights file. */
  train: { args: { name: string; model: GptShape }; result: undefined };
  /** Trains `count` steps on the batches from `begin` on. */
  steps: { args: { begin: number; count: number }; result: Timed & { losses: number[] } };
  decode: { args: { name: string; model: GptShape }; result: undefined };
  generate: { args: { prompt: number[]; count: number }; result: Timed & { tokens: number[] } };
  matmul: { args: { size: number }; result: undefined };
  /** `sample` holds values at fixed places of the product. */
  products: { args: { count: number }; result: Timed & { sample: number[] } };
  words: { args: { shape: WordShape }; result: undefined };
  /** Learns from the pairs of `count` steps from `begin` on. */
  pairSteps: { args: { begin: number; count: number }; result: Timed & { losses: number[] } };
  kernels: { args: { rounds: number }; result: KernelTimes[] };
  usage: { args: undefined; result: { wasmBytes: number; drawCalls: number } };
}

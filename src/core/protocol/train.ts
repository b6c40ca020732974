// The calls about training in the page: runs that are begun, paused, gone on with, sampled from and exported.
//
// A run has a name. It goes on from its last checkpoint, which this browser keeps: after a pause, a reload, a lost worker, on another
// device. Its steps are the same as if nothing had happened.
import type { Remasking, SamplingSettings } from '../../pure/sampling';
import type { LossConfig, TrainingConfig, TrainingConfigInput } from '../../pure/training/config';
import type { LoadProgress } from './calls';
import type { DeviceName } from './device';

export type { TrainingConfig, TrainingConfigInput } from '../../pure/training/config';

export interface TrainingData {
  /** The name of a text of the book, such as `fables`; a text of at most 5 MB; or token ids, each 0 … vocabSize − 1. */
  source:
    | { shipped: string }
    | { text: string }
    | {
        ids: Int32Array | number[];
        vocabSize: number;
        /** Where documents begin; of word vectors by `sgd`: sentences. */
        documentStarts?: number[];
        tokenizer?: string;
        /** The word that each id stands for, [vocabSize]: kept with the run, for `train.vectors`. */
        words?: string[];
        /** Where the ids came from, for the reader; at most 200 characters. */
        name?: string;
      }
    /** For autoencoders: row-major, [rows, dimension]; the last ones are held out. */
    | { rows: Float32Array | number[]; dimension: number; name?: string };
  /**
   * How a text becomes tokens: each of its characters one (default), or by the tokenizer of a model. For ids it is left out; their
   * `tokenizer` (a tokenizer.json) is then used for samples and the export.
   */
  tokenizer?: { kind: 'characters' } | { kind: 'model'; model: string };
  /** What stands between documents, such as a blank line: no document is cut in two by the held-out part. */
  documentSeparator?: string;
}

interface RunOptions {
  /** Letters, digits, hyphens, dots: at most 100. */
  run: string;
  /** The step to stop at; default: the end of the run. */
  until?: number;
  /** Progress is told after every so many steps, after an evaluation, and at the end; default 1. */
  reportEvery?: number;
  /** A checkpoint is written after every so many steps, at the beginning and at the end; 0: only there. Default 100. */
  checkpointEvery?: number;
  /** Goes on while the page is hidden. Default false. */
  whileHidden?: boolean;
  /** Set when the worker was lost: the run is taken up from its checkpoint, or begun again where it has none. */
  resumed?: boolean;
}

export interface TrainRunArgs extends RunOptions {
  config: TrainingConfigInput;
  data: TrainingData;
}

export interface TrainResumeArgs extends RunOptions {
  /** Goes on under another name; the run itself stays as it is. */
  as?: string;
  /** What is different from now on. */
  change?: Partial<
    Pick<
      TrainingConfigInput,
      | 'learningRate'
      | 'schedule'
      | 'weightDecay'
      | 'clipNorm'
      | 'averaging'
      | 'steps'
      | 'evaluateEvery'
      | 'evaluationSequences'
    >
  >;
}

export interface TrainStep {
  stage: 'step';
  /** Steps made; 0 for an evaluation before the first. */
  step: number;
  /** Of the last step's batch, before its update; undefined before the first step. */
  lossNats: number | undefined;
  /** Where the held-out text was looked at after this step. */
  heldOutNats?: number;
  learningRate: number;
  /** Before clipping. */
  gradientNorm: number | undefined;
  /** Word vectors by `sgd`: pairs of all steps so far. */
  pairs?: number;
  /** Of a mixture of experts: the share of its layer's choices that each expert had in the last step, [layers][E]. */
  loads?: number[][];
  /** Over the last steps; 0 at first. (Word vectors by `sgd`: pairs.) */
  tokensPerSecond: number;
  /** To the step where it stops; undefined at first. */
  remainingMs: number | undefined;
  /** The step of the newest checkpoint. */
  checkpointAt?: number;
}

/** Something that the reader should know while the run goes on. */
export interface TrainNotice {
  stage: 'notice';
  sentence: string;
}

export interface TrainResult {
  /** `finished`: all steps are made. `paused`: stopped at `until`. */
  status: 'finished' | 'paused';
  step: number;
  lossNats: number | undefined;
  heldOutNats: number | undefined;
  /** The step of the newest checkpoint; undefined where this browser keeps none. */
  checkpointAt: number | undefined;
  device: DeviceName;
  /** Computing, without the time in which other calls were let through, in ms. */
  durationMs: number;
}

/** A run as it is listed. */
export interface TrainedRun {
  run: string;
  config: TrainingConfig;
  parameterCount: number;
  /** Steps of its checkpoints, ascending. */
  states: number[];
  step: number;
  lossNats?: number | undefined;
  heldOutNats?: number | undefined;
  /** Where its text came from. */
  text: string;
  createdMs: number;
  writtenMs: number;
  /** Trained in this page now. */
  isRunning: boolean;
}

/** The way of a run so far. */
export interface TrainCurve {
  config: TrainingConfig;
  step: number;
  /** [step] */
  losses: Float32Array;
  /** [step]; none of word vectors by `sgd` */
  gradientNorms: Float32Array;
  /** Word vectors by `sgd`: pairs of each step, [step]; a step without any has the loss NaN. */
  pairs?: Float32Array | undefined;
  /** Of a mixture of experts: the loads of each step, [step · layers · E]. */
  loads?: Float32Array | undefined;
  evaluations: { step: number; lossNats: number }[];
}

/** A run of gpt2 or llama writes from left to right; one of llada fills `length` masks by reverse diffusion. */
export type TrainSampleArgs = {
  run: string;
  /** A text, where the run has a tokenizer, or token ids; from left to right, at least one token. */
  prompt: string | number[];
  /** Whole number ≥ 0, default 0. */
  seed?: number;
} & (
  | {
      /** What is left out is off. */
      settings?: Partial<SamplingSettings>;
      maxNewTokens: number;
    }
  | {
      /** Masks after the prompt, 1 …; with it at most as many tokens as a sequence of the run. */
      length: number;
      /** Default `length`: one token a step. */
      steps?: number;
      /** Default `low-confidence`. */
      remasking?: Remasking;
      /** Default 1; 0: the most probable token. */
      temperature?: number;
    }
);

export interface TrainSample {
  /** Generated token ids, the prompt left out; of a llada `length` of them. */
  tokens: number[];
  /** Their text, where the run has a tokenizer. */
  text: string | undefined;
  /** Steps that the weights have behind them. */
  step: number;
}

/** The loss of the newest weights, taken as a run takes that of its held-out text. */
export interface TrainLossArgs {
  run: string;
  /** Default: the run's held-out text. */
  ids?: Int32Array | number[];
  /** Default: that of the run. `{ kind: 'llada', form: 'fixed', ratio: t }` is the loss of a llada at one t. */
  loss?: LossConfig;
}

export interface TrainLoss {
  /** Mean in nats. */
  lossNats: number;
  /** Tokens that it is the mean of. */
  count: number;
  /** Steps that the weights have behind them. */
  step: number;
}

/** A model folder that transformers loads (gpt2, llama), or training/reference/llada.py. */
export interface TrainExport {
  /** model.safetensors */
  safetensors: Uint8Array<ArrayBuffer>;
  /** config.json */
  config: string;
  /** tokenizer.json, where there is one. */
  tokenizer: string | undefined;
  step: number;
}

/** The vectors of a run of word vectors, trained now or kept. */
export interface TrainVectorsArgs {
  run: string;
  /** `input`: those of centres, v (default); `output`: those of contexts, u. */
  which?: 'input' | 'output';
  /** Only these, by their ids; default: all. */
  rows?: number[];
  /** The words and how often each occurs come with them. Default false. */
  withWords?: boolean;
}

export interface TrainVectors {
  /** Row-major, [rows, C] */
  values: Float32Array;
  /** C */
  dimension: number;
  /** Of all ids, [V]; where asked for, and the run has words. */
  words: string[] | undefined;
  counts: Int32Array | undefined;
  /** Steps that they have behind them. */
  step: number;
}

/** Codes of rows, and rows of codes, by the newest weights of a run of an autoencoder. */
export interface TrainCodes {
  /** Row-major, [rows, n] or [codes, Z] */
  values: Float32Array;
  /** n or Z */
  dimension: number;
  /** Steps that the weights have behind them. */
  step: number;
}

export interface TrainCalls {
  /**
   * Begins a run. Makes way for all other calls between its micro-batches; waits while the page is hidden. Cancelled, it writes a
   * checkpoint and stops. Errors: TrainingError (a setting; `details.path`), DivergedError (`details`: step, tensor,
   * checkpointStep), CheckpointError, RunError (trained in another tab, or there is a run of that name).
   */
  'train.run': { args: TrainRunArgs; result: TrainResult; progress: LoadProgress | TrainStep | TrainNotice };
  /** Goes on from the newest checkpoint. */
  'train.resume': {
    args: TrainResumeArgs;
    result: TrainResult;
    progress: LoadProgress | TrainStep | TrainNotice;
  };
  'train.list': {
    args: Record<string, never>;
    result: { runs: TrainedRun[]; unreadable: { run: string; problem: string }[] };
    progress: never;
  };
  'train.curve': { args: { run: string }; result: TrainCurve; progress: never };
  'train.delete': { args: { run: string }; result: null; progress: never };
  /** From the newest weights of a run, running or not; of the averaged ones where there are some. */
  'train.sample': { args: TrainSampleArgs; result: TrainSample; progress: LoadProgress };
  'train.loss': { args: TrainLossArgs; result: TrainLoss; progress: LoadProgress };
  /** Rows [N, n] → codes [N, Z]. Errors: RunError (another family, numbers that make no rows). */
  'train.encode': { args: { run: string; rows: Float32Array }; result: TrainCodes; progress: LoadProgress };
  /** Codes [N, Z] → rows [N, n]. */
  'train.decode': { args: { run: string; codes: Float32Array }; result: TrainCodes; progress: LoadProgress };
  'train.export': { args: { run: string }; result: TrainExport; progress: LoadProgress };
  /** The newest vectors of a run of word vectors, between two of its steps. Errors: RunError (another family, no such row). */
  'train.vectors': { args: TrainVectorsArgs; result: TrainVectors; progress: never };
}

// Every call that the page can make: its arguments, its result, what it reports on the way, and which worker answers.
import type { RoutingChange } from '../../pure/routing/RoutingChange';
import type { BeamNode, BeamTree, Prediction, Remasking, SamplingSettings } from '../../pure/sampling';
import type { BigramCalls } from './bigram';
import type { BpeCalls } from './bpe';
import type { DeviceName, DeviceReport } from './device';
import type { DeviceCheckCalls } from './deviceCheck';
import type { KernelCheckCalls } from './kernelCheck';
import type { NgramCalls } from './ngram';
import type { SpeculativeCalls } from './speculation';
import type { TokensCalls } from './tokens';
import type { TrainCalls } from './train';
import type { UrnCalls } from './urn';
import type { WordCalls } from './words';

/** A tensor on its way between worker and page: row-major float32 values. */
export interface TensorData {
  shape: number[];
  values: Float32Array;
}

/** Reported while a model's files arrive. `totalBytes` is 0 while the server has not said. */
export interface LoadProgress {
  stage: 'device' | 'download' | 'weights';
  loadedBytes: number;
  totalBytes: number;
}

/** What the tensor worker holds in memory. */
export interface TensorMemory {
  numTensors: number;
  numBytes: number;
  /** Textures in use; on WebGL alone. */
  gpuBytes?: number;
  /** Textures that are kept to be used again, not among `gpuBytes`; on WebGL alone. */
  gpuFreeBytes?: number;
}

export interface ModelInfo {
  model: string;
  family: string;
  /** Number of weights, tied ones counted once. */
  parameterCount: number;
  vocabularySize: number;
  /** Longest sequence the model was built for, in tokens. */
  contextLength: number;
  beginToken: number | undefined;
  endTokens: number[];
  /** The id that stands for a masked token; only of models that fill in masks. */
  maskToken: number | undefined;
  /** Every field of config.json. */
  config: Record<string, unknown>;
  device: DeviceName;
}

/** A tensor as a checkpoint of this config has it. */
export interface LayoutTensor {
  name: string;
  shape: number[];
}

export interface LogitsArgs {
  /** A folder name under models/, or a URL of such a folder. */
  model: string;
  /** Token ids, [T], T ≥ 1. */
  tokens: number[];
  /** Names of inner tensors to bring back, e.g. `layers.0.attention.weights`. */
  taps?: string[];
  /** Changes of what the routers of a mixture of experts choose. Default none. */
  routing?: RoutingChange[];
}

export interface LogitsResult {
  /** [T, V] */
  logits: TensorData;
  taps: Record<string, TensorData>;
  device: DeviceName;
}

export interface GenerateArgs {
  model: string;
  /** Prompt token ids, [T], T ≥ 1. */
  prompt: number[];
  /** What is left out is off. */
  settings: Partial<SamplingSettings>;
  /** Whole number ≥ 0: the same seed gives the same text. */
  seed: number;
  /** Which of several texts under one seed; whole number ≥ 0, default 0. */
  stream?: number;
  /** At most this many tokens are generated, those in `resume` included. */
  maxNewTokens: number;
  /** Tokens that this run has already generated before it was interrupted. */
  resume?: number[];
  /** The generation ends when one of these is chosen; it stays as the last token. Default none. */
  stopTokens?: number[];
  /** The model's end tokens cannot be chosen, so that the text goes on. Default false. */
  forbidEnd?: boolean;
  /** Give back the logits of every step (V floats a token). Default false. */
  withLogits?: boolean;
  /** Changes of what the routers of a mixture of experts choose. Default none. */
  routing?: RoutingChange[];
}

export interface GeneratedToken {
  stage: 'token';
  /** 0 for the first generated token. */
  step: number;
  token: number;
  /** Raw logits from which this token was chosen, [V]; only when asked for. */
  logits?: Float32Array;
  /** Time since the previous token (since the prompt was read, for the first one), in ms. */
  durationMs: number;
}

export interface GenerateResult {
  tokens: number[];
  /**
   * `end`: the model produced an end token (not in `tokens`); `stop`: a stop token (the last of `tokens`); `length`:
   * maxNewTokens; `context`: the model's context is full.
   */
  finish: 'end' | 'stop' | 'length' | 'context';
  /** Reading the prompt (prefill), in ms. */
  prefillMs: number;
  /** Generated tokens per second, prefill left out, over the last uninterrupted part. */
  tokensPerSecond: number;
  device: DeviceName;
}

export interface BeamArgs {
  model: string;
  /** Prompt token ids, [T], T ≥ 1. */
  prompt: number[];
  /** How many partial texts are followed: 1 … 8. */
  width: number;
  /** At most this many tokens to a text: 1 … 64. */
  depth: number;
  /** Texts are ranked by log-probability / length^penalty: 0 … 5, default 0. */
  lengthPenalty?: number;
}

/** Reported after each depth of a beam search. */
export interface BeamDepth {
  stage: 'depth';
  /** 1 for the first generated token. */
  depth: number;
  /** All that was looked at in this depth; ids go on from the depth before. */
  nodes: readonly BeamNode[];
}

export interface BeamResult extends BeamTree {
  /** Prompt and search together, in ms. */
  durationMs: number;
  device: DeviceName;
}

export interface DiffusionArgs {
  model: string;
  /** Token ids that are given and kept, [P]; the begin token first. */
  prompt: number[];
  /** The places after it, [L]: the model's mask token where it is to fill in, any other id is kept. */
  answer: number[];
  /** How often the model is asked: from the number of blocks up. */
  steps: number;
  /** Default `low-confidence`. */
  remasking?: Remasking;
  /** Places of a block; blocks are finished from left to right. Default L: all at once. */
  blockLength?: number;
  /** Default 1; 0 takes the most probable tokens. */
  temperature?: number;
  /** Classifier-free guidance, 0 or more. Default 0: none. */
  guidance?: number;
  seed: number;
  /** Default 0. */
  stream?: number;
  /** How many candidates are told of each place. Default 5. */
  candidates?: number;
  /** Goes on at this step, with an answer that the steps before have filled. Default 0. */
  firstStep?: number;
}

/** Reported after each step of a diffusion. */
export interface DiffusionStep {
  stage: 'step';
  step: number;
  /** What was filled in, by its place in the answer. */
  filled: readonly Prediction[];
  /** The answer after this step, [L]. */
  answer: number[];
  durationMs: number;
}

export interface DiffusionResult {
  /** [L], without masks. */
  answer: number[];
  /** All steps together, in ms. */
  durationMs: number;
  device: DeviceName;
}

export interface TokenPiece {
  id: number;
  /** The bytes this token stands for; a special token's are those of its name. */
  bytes: Uint8Array;
  special: boolean;
}

/** Calls answered by the tensor worker, which owns the GPU. */
export interface TensorCalls
  extends BigramCalls, DeviceCheckCalls, KernelCheckCalls, SpeculativeCalls, TrainCalls {
  'device.report': { args: Record<string, never>; result: DeviceReport; progress: LoadProgress };
  'device.memory': { args: Record<string, never>; result: TensorMemory; progress: LoadProgress };
  /** Breaks the device on purpose, as a driver reset or a crash does, to see the book recover. */
  'device.fail': { args: { how: 'context-loss' | 'crash' | 'hang' }; result: null; progress: never };
  'model.load': { args: { model: string }; result: ModelInfo; progress: LoadProgress };
  /** What a model of this config.json is made of, without making it. */
  'model.layout': {
    args: { config: Record<string, unknown> };
    result: { tensors: LayoutTensor[] };
    progress: never;
  };
  'model.logits': { args: LogitsArgs; result: LogitsResult; progress: LoadProgress };
  generate: { args: GenerateArgs; result: GenerateResult; progress: LoadProgress | GeneratedToken };
  /** −log p of each token after the first, in nats; for models that predict the next token. */
  'model.score': {
    args: { model: string; tokens: number[]; routing?: RoutingChange[] };
    result: { nats: Float64Array; device: DeviceName };
    progress: LoadProgress;
  };
  'generate.beam': { args: BeamArgs; result: BeamResult; progress: LoadProgress | BeamDepth };
  'generate.diffusion': {
    args: DiffusionArgs;
    result: DiffusionResult;
    progress: LoadProgress | DiffusionStep;
  };
}

/** What the story world says to a text. */
export interface StoryVerdict {
  /** Whether every sentence is one that the world tells. */
  parses: boolean;
  /** Characters from the beginning that are such sentences. */
  understood: number;
  /** What contradicts itself in these, each in a sentence. */
  contradictions: readonly string[];
}

/** Calls answered by the text worker. */
export interface TextCalls extends BpeCalls, NgramCalls, UrnCalls, TokensCalls, WordCalls {
  /** A text of the book, with −log p in nats where the book knows by what chances it was made. */
  'text.shipped': {
    args: { name: string };
    result: { text: string; nats: number | undefined };
    progress: LoadProgress;
  };
  'story.check': { args: { text: string }; result: StoryVerdict; progress: never };
  /** Story `index` (from 0) of a stream of the world, with −log p in nats. */
  'story.tell': {
    args: { split: 'train' | 'held-out'; index: number };
    result: { text: string; nats: number };
    progress: never;
  };
  'text.encode': { args: { model: string; text: string }; result: { ids: number[] }; progress: LoadProgress };
  'text.decode': { args: { model: string; ids: number[] }; result: { text: string }; progress: LoadProgress };
  /** All token pieces in id order, [V]; an id without a token has no bytes. */
  'text.vocabulary': { args: { model: string }; result: { pieces: TokenPiece[] }; progress: LoadProgress };
}

export interface Calls extends TensorCalls, TextCalls {}

export type CallName = keyof Calls;
export type Args<N extends CallName> = Calls[N]['args'];
export type Result<N extends CallName> = Calls[N]['result'];
export type Progress<N extends CallName> = Calls[N]['progress'];

export type WorkerKind = 'tensor' | 'text';

/** Which worker answers a call, and one sentence on what it does (shown by `book.help()`). */
export const CALLS: { [N in CallName]: { worker: WorkerKind; help: string } } = {
  'device.report': {
    worker: 'tensor',
    help: '{} → which device computes here, why, and what each one measured',
  },
  'device.memory': {
    worker: 'tensor',
    help: '{} → how many tensors the worker holds, and their bytes',
  },
  'device.fail': {
    worker: 'tensor',
    help: "{how: 'context-loss' | 'crash' | 'hang'} → breaks the device on purpose; the book recovers",
  },
  'device.check': {
    worker: 'tensor',
    help: '{} → how fast the device computes, and how near its operations come to the same in float64',
  },
  'device.kernels': {
    worker: 'tensor',
    help: '{ops?, time?} → how near each fused kernel and its gradients come to their references, and how fast they are',
  },
  'bigram.product': {
    worker: 'tensor',
    help: '{ids, V, skip?} → bigram counts [V, V] as a product of one-hot matrices',
  },
  'bigram.train': {
    worker: 'tensor',
    help: '{counts, V, steps, learningRate, reportEvery, perRow?} → a bigram table trained by gradient descent, logits [V, V]',
  },
  'train.run': {
    worker: 'tensor',
    help: '{run, config: {family, model, loss, sequenceLength, batchSize, learningRate, steps, …}, data: {source: {shipped} | {text} | {ids, vocabSize}, tokenizer?}, until?, reportEvery?, checkpointEvery?, whileHidden?} → trains a model in the page; cancelled, it writes a checkpoint',
  },
  'train.resume': {
    worker: 'tensor',
    help: '{run, as?, change?, until?, reportEvery?, checkpointEvery?, whileHidden?} → goes on from the newest checkpoint',
  },
  'train.list': { worker: 'tensor', help: '{} → the runs that this browser keeps' },
  'train.curve': { worker: 'tensor', help: '{run} → losses, gradient norms and evaluations so far' },
  'train.delete': { worker: 'tensor', help: '{run} → deletes a run with all its checkpoints' },
  'train.sample': {
    worker: 'tensor',
    help: '{run, prompt, seed?, settings?, maxNewTokens} → a text from the newest weights of a run; of a llada {run, prompt, seed?, length, steps?, remasking?, temperature?}',
  },
  'train.loss': {
    worker: 'tensor',
    help: '{run, ids?, loss?} → the loss of the newest weights on held-out text or other token ids',
  },
  'train.export': {
    worker: 'tensor',
    help: '{run} → model.safetensors, config.json and tokenizer.json as transformers loads them',
  },
  'train.encode': { worker: 'tensor', help: '{run, rows} → codes of an autoencoder' },
  'train.decode': { worker: 'tensor', help: '{run, codes} → rows that an autoencoder makes of codes' },
  'train.vectors': {
    worker: 'tensor',
    help: '{run, which?, rows?, withWords?} → the newest word vectors of a run',
  },
  'model.load': { worker: 'tensor', help: '{model} → loads a model folder and describes it' },
  'model.layout': {
    worker: 'tensor',
    help: '{config: a config.json with its model_type} → names and shapes of the tensors of such a model',
  },
  'model.logits': {
    worker: 'tensor',
    help: '{model, tokens, taps?, routing?} → logits [T, V] for token ids',
  },
  generate: {
    worker: 'tensor',
    help: '{model, prompt, settings, seed, stream?, maxNewTokens, stopTokens?, forbidEnd?, withLogits?, routing?} → generated token ids',
  },
  'generate.speculative': {
    worker: 'tensor',
    help: '{model, prompt, settings, seed, stream?, maxNewTokens, forbidEnd?} → as generate, with drafts of multi-token prediction that the model verifies',
  },
  'generate.beam': {
    worker: 'tensor',
    help: '{model, prompt, width, depth, lengthPenalty?} → the tree of a beam search, and the texts it found',
  },
  'model.score': { worker: 'tensor', help: '{model, tokens} → nats of each token after the first' },
  'generate.diffusion': {
    worker: 'tensor',
    help: '{model, prompt, answer, steps, remasking?, blockLength?, temperature?, guidance?, seed, stream?, candidates?} → the answer with its masks filled in, step by step',
  },
  'text.shipped': {
    worker: 'text',
    help: '{name} → a text of the book; world: stories, with −log p in nats',
  },
  'story.check': {
    worker: 'text',
    help: '{text} → how much of it the world of the stories could have told, and what contradicts itself in that',
  },
  'story.tell': {
    worker: 'text',
    help: "{split: 'train' | 'held-out', index} → a story of the world, with −log p in nats",
  },
  'story.categories': { worker: 'text', help: '{} → the categories of words that the world knows' },
  'words.open': {
    worker: 'text',
    help: '{source: {shipped} | {text}, lowerCase?, minCount?, signs?} → a text as words: vocabulary, counts, ids, sentences',
  },
  'words.project': {
    worker: 'text',
    help: "{values, dimension, by: 'pca' | 'umap', seed?} → points as pairs of coordinates",
  },
  'words.precision': {
    worker: 'text',
    help: '{words, dimension, values, categories, lowerCase, k} → the share of neighbours of the same category, beside chance',
  },
  'words.analogies': {
    worker: 'text',
    help: '{words, dimension, values, analogies, top?} → which analogies come out right, beside chance',
  },
  'rows.pca': {
    worker: 'text',
    help: '{rows, dimension, width} → mean, principal axes and codes of rows of numbers',
  },
  'words.read': { worker: 'text', help: "{text} → word vectors from word2vec's text format" },
  'words.write': { worker: 'text', help: "{words, dimension, values} → word2vec's text format, in pieces" },
  'urn.draw': {
    worker: 'text',
    help: '{counts, draws, seed, reportEvery?} → how many balls of each colour are drawn, with replacement',
  },
  'text.encode': { worker: 'text', help: '{model, text} → token ids' },
  'text.decode': { worker: 'text', help: '{model, ids} → text' },
  'text.vocabulary': { worker: 'text', help: '{model} → the bytes behind every token' },
  'tokens.encode': {
    worker: 'text',
    help: "{tokenizer: 'r50k_base' | 'cl100k_base' | 'o200k_base' | {model}, text, special} → ids and bytes of the tokens",
  },
  'bpe.train': {
    worker: 'text',
    help: "{source: {shipped} | {text}, variant: 'words' | 'word-end' | 'byte-level', tieRule?: 'ids' | 'first' | 'lexicographic' | 'lexicographic-last', merges, minFrequency?, wordEnd?} → learns the merges of a text; the key for the calls below",
  },
  'bpe.words': {
    worker: 'text',
    help: "{training, step, sort: 'text' | 'count', offset, limit} → words, and how they are cut after so many merges",
  },
  'bpe.pairs': {
    worker: 'text',
    help: '{training, step, offset, limit} → pairs with their counts, the next to be merged first, and those tied with it',
  },
  'bpe.matrix': {
    worker: 'text',
    help: '{training, step, size} → the pairs of the most frequent tokens as a matrix, and the text as ids for a product',
  },
  'bpe.tokens': { worker: 'text', help: '{training, step} → how often each token occurs' },
  'bpe.tree': { worker: 'text', help: '{training, token} → the merges that make a token' },
  'bpe.encode': { worker: 'text', help: '{training, step, text} → token ids of any text' },
  'bpe.export': {
    worker: 'text',
    help: '{training, step} → a tokenizer.json as Hugging Face tokenizers loads it',
  },
  'ngram.open': {
    worker: 'text',
    help: "{source: {shipped} | {text}, unit: 'words' | 'characters' | 'bpe', lowerCase?, model?, heldOut?} → counts all n-grams up to 5; the key for the calls below",
  },
  'ngram.table': {
    worker: 'text',
    help: "{corpus, n, sort: 'count' | 'text', descending, search?, offset, limit} → n-grams with their counts",
  },
  'ngram.next': {
    worker: 'text',
    help: "{corpus, smoothing: {kind: 'none' | 'add-k' | 'interpolation' | 'stupid-backoff' | 'kneser-ney', k?, lambda?, alpha?}, n, context, inside?, limit} → the tokens that may come next",
  },
  'ngram.score': {
    worker: 'text',
    help: '{corpus, smoothing, n, text} → the probability of a text, factor by factor',
  },
  'ngram.perplexity': {
    worker: 'text',
    help: '{corpus, smoothing} → perplexity on the training and the held-out part, n = 1 … 5',
  },
  'ngram.generate': {
    worker: 'text',
    help: '{corpus, smoothing, n, prompt?, temperature?, seed, maxTokens} → a text drawn from the counts',
  },
  'ngram.pairs': {
    worker: 'text',
    help: '{corpus, size} → the text as ids of its most frequent types, for a matrix, and its bigram counts',
  },
};

/**
 * How a call goes on after its worker was lost: applied to its arguments each time it reports, this gives the arguments to ask
 * the next worker with. Nothing else of what was reported is kept. Calls that are not named here start again from the
 * beginning.
 */
export const RESUME: { [N in CallName]?: (args: Args<N>, progress: Progress<N>) => Args<N> } = {
  generate: (args, progress) =>
    progress.stage === 'token' ? { ...args, resume: [...(args.resume ?? []), progress.token] } : args,
  'generate.diffusion': (args, progress) =>
    progress.stage === 'step' ? { ...args, answer: progress.answer, firstStep: progress.step + 1 } : args,
  // The checkpoint holds the rest.
  'train.run': (args) => ({ ...args, resumed: true }),
  'train.resume': (args) => ({ ...args, resumed: true }),
};

/** Calls that ask for the loss of their worker; the loss answers them, with null. */
export const ENDS_WITH_WORKER: ReadonlySet<CallName> = new Set<CallName>(['device.fail']);

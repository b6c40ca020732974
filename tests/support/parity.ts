// The parity check: our logits against the reference implementation's, element by element, along every path.
import { slice, tidy, type Tensor3D } from '@tensorflow/tfjs-core';
import type { WritingModel } from '../../src/core/generation/decode';
import { disposeCache } from '../../src/core/layers/KvCache';
import type { Drafting } from '../../src/core/models/Family';
import type { LoadedModel } from '../../src/core/models/loadModel';

/** Largest difference allowed, as a share of the largest logit. */
export const TOLERANCE = 1e-4;

/** Reference logits for some sequences of tokens, as the `make_*_golden.py` write them. */
export interface Golden {
  /** [B][T] */
  tokens: number[][];
  /** [B][T · V], row-major */
  logits: Float32Array[];
  /** V */
  vocabularySize: number;
  /** Mean loss of the batch's tokens 1 … T − 1 in nats, where there are gradients of it. */
  loss?: number;
  /** The most probable continuation of a prompt. */
  greedy?: { prompt: number[]; tokens: number[] };
  /** Logits of each module of multi-token prediction, [B][(T − depth) · V]. */
  drafts?: Float32Array[][];
  /** Both losses of LLaDA for given masks, in nats a token; there are gradients of their sum. */
  losses?: {
    tokens: number[][];
    bernoulli: { t: number[]; masked: number[][]; loss: number };
    exact: { masked: number[][]; loss: number };
  };
}

/** Logits [B, T, V] as base64. */
interface LogitsFile {
  shape: [number, number, number];
  logits: string;
}

/** golden.json as it is written. */
type GoldenFile = Omit<Golden, 'logits' | 'drafts' | 'vocabularySize'> &
  LogitsFile & { drafts?: LogitsFile[] };

/** Little-endian float32 values from base64. */
export function decodeFloats(base64: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
}

export function parseGolden(json: string): Golden {
  const { tokens, shape, logits, drafts, ...more } = JSON.parse(json) as GoldenFile;
  return {
    ...more,
    tokens,
    logits: sequencesOf({ shape, logits }),
    ...(drafts && { drafts: drafts.map(sequencesOf) }),
    vocabularySize: shape[2],
  };
}

/** [B][T · V] */
function sequencesOf({ shape: [B, T, V], logits }: LogitsFile): Float32Array[] {
  const values = decodeFloats(logits);
  return Array.from({ length: B }, (_unused, b) => values.slice(b * T * V, (b + 1) * T * V));
}

/** max |got − expected| / max |expected|; ∞ where lengths differ, NaN where a value is no number. */
export function relativeError(got: Float32Array, expected: Float32Array): number {
  if (got.length !== expected.length) return Infinity;
  let difference = 0;
  let largest = 0;
  expected.forEach((value, index) => {
    difference = Math.max(difference, Math.abs((got[index] ?? NaN) - value));
    largest = Math.max(largest, Math.abs(value));
  });
  return difference / largest;
}

export type PathName =
  'forward' | 'batch' | 'token by token' | 'in chunks' | 'padded last chunk' | 'padding overwritten';

/** Every way to the logits [T · V] of each sequence: tokens [B][T] → [B][T · V]. */
export const PATHS: Record<PathName, (model: WritingModel, tokens: number[][]) => Float32Array[]> = {
  forward: (model, tokens) => tokens.flatMap((sequence) => forward(model, [sequence])),
  batch: forward,
  'token by token': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 1)),
  'in chunks': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 7)),
  'padded last chunk': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 16, 16)),
  'padding overwritten': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 5, 16)),
};

/** The logits [B][T · V] of one pass over the whole batch. */
export function forward(model: LoadedModel, tokens: number[][]): Float32Array[] {
  const output = model.forward(tokens);
  const values = output.dataSync<'float32'>();
  const size = values.length / tokens.length;
  const rows = tokens.map((_sequence, b) => values.slice(b * size, (b + 1) * size));
  output.dispose();
  return rows;
}

/** Logits [T · V] by cached decoding, `step` tokens at a time, padded with token 0 to at least `width`. */
function decode(model: WritingModel, tokens: number[], step: number, width = 0): Float32Array {
  const V = model.config.vocabSize;
  const logits = new Float32Array(tokens.length * V);
  const cache = model.newCache(tokens.length + width);
  try {
    for (let start = 0; start < tokens.length; start += step) {
      const chunk = tokens.slice(start, start + step);
      const padding = new Array<number>(Math.max(0, width - chunk.length)).fill(0);
      const output = model.decodeStep([...chunk, ...padding], cache, { count: chunk.length });
      logits.set(output.dataSync<'float32'>().subarray(0, chunk.length * V), start * V);
      output.dispose();
    }
  } finally {
    disposeCache(cache);
  }
  return logits;
}

/** The logits of each module of multi-token prediction, [B, T − depth, V]. */
export function draftsOf(drafting: Drafting, tokens: number[][]): Tensor3D[] {
  let hidden = drafting.hiddenStates(tokens);
  return Array.from({ length: drafting.modules }, (_unused, index) => {
    const known = tokens.map((sequence) => sequence.slice(index + 1));
    const [B, , C] = hidden.shape;
    const before: Tensor3D = slice(hidden, [0, 0, 0], [B, known[0]?.length ?? 0, C]);
    hidden = drafting.furtherStates(before, known, index + 1);
    return drafting.logitsOf(hidden);
  });
}

/** The relative error of the modules' logits, the worst of all; ∞ where there are not as many modules as expected. */
export function draftsError(drafting: Drafting, { tokens, drafts = [] }: Golden): number {
  const got = tidy(() => draftsOf(drafting, tokens).map((logits) => logits.dataSync<'float32'>().slice()));
  if (got.length !== drafts.length) return Infinity;
  const errors = got.flatMap((values, index) => {
    const size = values.length / tokens.length;
    const expected = drafts[index] ?? [];
    return expected.map((one, b) => relativeError(values.slice(b * size, (b + 1) * size), one));
  });
  return Math.max(...errors);
}

/** The relative error along each path that the family has, the worst of all sequences. */
export function parityErrors(
  model: LoadedModel,
  golden: Golden,
): Partial<Record<PathName | 'drafts', number>> {
  const worst = (got: Float32Array[]) =>
    Math.max(...golden.logits.map((expected, b) => relativeError(got[b] ?? new Float32Array(), expected)));
  if (model.generation === 'diffusion') return { batch: worst(forward(model, golden.tokens)) };
  const { drafting } = model;
  return {
    ...Object.fromEntries(
      Object.entries(PATHS).map(([name, run]) => [name, worst(run(model, golden.tokens))]),
    ),
    ...(golden.drafts && { drafts: drafting ? draftsError(drafting, golden) : Infinity }),
  };
}

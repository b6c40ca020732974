// The parity check: our logits against the reference implementation's, element by element, along every path.
import { disposeCache } from '../../src/core/layers/KvCache';
import type { LoadedModel } from '../../src/core/models/loadModel';

/** Largest difference allowed, as a share of the largest logit. */
export const TOLERANCE = 1e-4;

/** Reference logits for some sequences of tokens, as `make_llama_golden.py` writes them. */
export interface Golden {
  /** [B][T] */
  tokens: number[][];
  /** [B][T · V], row-major */
  logits: Float32Array[];
  /** V */
  vocabularySize: number;
}

/** Little-endian float32 values from base64. */
export function decodeFloats(base64: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
}

export function parseGolden(json: string): Golden {
  const file = JSON.parse(json) as { tokens: number[][]; shape: [number, number, number]; logits: string };
  const [B, T, V] = file.shape;
  const values = decodeFloats(file.logits);
  return {
    tokens: file.tokens,
    logits: Array.from({ length: B }, (_unused, b) => values.slice(b * T * V, (b + 1) * T * V)),
    vocabularySize: V,
  };
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
export const PATHS: Record<PathName, (model: LoadedModel, tokens: number[][]) => Float32Array[]> = {
  forward: (model, tokens) => tokens.flatMap((sequence) => forward(model, [sequence])),
  batch: forward,
  'token by token': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 1)),
  'in chunks': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 7)),
  'padded last chunk': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 16, 16)),
  'padding overwritten': (model, tokens) => tokens.map((sequence) => decode(model, sequence, 5, 16)),
};

function forward(model: LoadedModel, tokens: number[][]): Float32Array[] {
  const output = model.forward(tokens);
  const values = output.dataSync<'float32'>();
  const size = values.length / tokens.length;
  const rows = tokens.map((_sequence, b) => values.slice(b * size, (b + 1) * size));
  output.dispose();
  return rows;
}

/** Logits [T · V] by cached decoding, `step` tokens at a time, padded with token 0 to at least `width`. */
function decode(model: LoadedModel, tokens: number[], step: number, width = 0): Float32Array {
  const V = model.config.vocabSize;
  const logits = new Float32Array(tokens.length * V);
  const cache = model.newCache(tokens.length + width);
  try {
    for (let start = 0; start < tokens.length; start += step) {
      const chunk = tokens.slice(start, start + step);
      const padding = new Array<number>(Math.max(0, width - chunk.length)).fill(0);
      const output = model.decodeStep([...chunk, ...padding], cache, chunk.length);
      logits.set(output.dataSync<'float32'>().subarray(0, chunk.length * V), start * V);
      output.dispose();
    }
  } finally {
    disposeCache(cache);
  }
  return logits;
}

/** The relative error along each path, the worst of all sequences. */
export function parityErrors(model: LoadedModel, golden: Golden): Record<PathName, number> {
  const entries = Object.entries(PATHS).map(([name, run]) => {
    const got = run(model, golden.tokens);
    const errors = golden.logits.map((expected, b) => relativeError(got[b] ?? new Float32Array(), expected));
    return [name, Math.max(...errors)];
  });
  return Object.fromEntries(entries) as Record<PathName, number>;
}

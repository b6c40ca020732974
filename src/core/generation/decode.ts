// What every way of generating does: check what is asked, read the prompt into a cache, decode the next tokens.
import { getBackend } from '@tensorflow/tfjs-core';
import type { KvCache } from '../layers/KvCache';
import type { AutoregressiveModel } from '../models/Family';
import type { LoadedModel } from '../models/loadModel';
import type { Tap } from '../tensors/tap';

/** What the caller is asked between steps. */
export interface Breathing {
  /** Called between steps, so that the caller may give way to others or stop by throwing. */
  breathe(): Promise<void>;
  /** Throws if the device lost its memory: what was just read back is then no result. */
  checkDevice(): void;
}

/** How a model is asked for its next tokens. */
export interface Decoding extends Breathing {
  /** Changes what is inside. Default: nothing. */
  tap?: Tap<string> | undefined;
}

/** Prompts are read in chunks of 8 … 64 tokens, the last one padded to a power of two: few shapes for a GPU to compile. */
const SHORTEST_CHUNK = 8;
const LONGEST_CHUNK = 64;
/** About as many multiplications and additions take no device of the kind longer than 50 ms; then others get their turn. */
const OPERATIONS = { cpu: 2 ** 24, faster: 2 ** 30 };
/** Cache capacities are multiples of this, for the same reason; every chunk divides it, so that padding has room. */
const CAPACITY_STEP = LONGEST_CHUNK;

/** How many tokens of a prompt are read at once. A token costs two operations a parameter. */
export function chunkLength(parameterCount: number, backend: string): number {
  const budget = backend === 'cpu' ? OPERATIONS.cpu : OPERATIONS.faster;
  let length = LONGEST_CHUNK;
  while (length > SHORTEST_CHUNK && 2 * parameterCount * length > budget) length /= 2;
  return length;
}

/** A model that predicts the next token. */
export type WritingModel = LoadedModel & AutoregressiveModel;

/** Throws an Error that begins with `call` and says what to do, if the model does not predict the next token. */
export function checkWrites(call: string, model: LoadedModel): asserts model is WritingModel {
  if (model.generation !== 'autoregressive') {
    throw new Error(
      `${call}: ${model.family} fills in masked tokens and does not write one after another; choose a model of another family.`,
    );
  }
}

/** Throws an Error that begins with `call` and says what to do, if the prompt is empty or leaves no room for a token. */
export function checkPrompt(call: string, model: LoadedModel, prompt: number[]): void {
  const context = model.config.maxPositionEmbeddings;
  if (prompt.length === 0) throw new Error(`${call}: the prompt needs at least one token; type a word.`);
  if (prompt.length >= context) {
    throw new Error(
      `${call}: the prompt has ${prompt.length} tokens, and this model reads ${context} in all. Shorten the prompt by at least ${prompt.length - context + 1} tokens.`,
    );
  }
}

/** An empty cache with room for `positions` tokens, in padded chunks. The caller owns it. */
export function cacheFor(model: WritingModel, positions: number): KvCache {
  return model.newCache(Math.ceil(positions / CAPACITY_STEP) * CAPACITY_STEP);
}

export function paddedLength(count: number): number {
  let length = SHORTEST_CHUNK;
  while (length < count) length *= 2;
  return length;
}

/** Reads all tokens into the cache; returns the logits after the last one, [V]. */
export async function prefill(
  model: WritingModel,
  tokens: number[],
  cache: KvCache,
  options: Decoding,
): Promise<Float32Array> {
  let logits = new Float32Array();
  const length = chunkLength(model.parameterCount, getBackend());
  for (let start = 0; start < tokens.length; start += length) {
    const chunk = tokens.slice(start, start + length);
    const count = chunk.length;
    // Padding is written behind the real tokens, where no query looks before it is overwritten.
    const padding = new Array<number>(paddedLength(count) - count).fill(chunk[0] ?? 0);
    logits = readRow(model, [...chunk, ...padding], cache, count, options);
    await options.breathe();
  }
  return logits;
}

/** Decodes `tokens`, keeps the first `count` of them, and reads back the logits after the last one kept, [V]. */
export function readRow(
  model: WritingModel,
  tokens: number[],
  cache: KvCache,
  count: number,
  { tap, checkDevice }: Decoding,
): Float32Array<ArrayBuffer> {
  const output = model.decodeStep(tokens, cache, { count, rows: 'last', ...(tap && { tap }) }); // [1, 1, V]
  const values = output.dataSync<'float32'>().slice();
  output.dispose();
  checkDevice();
  return values as Float32Array<ArrayBuffer>;
}

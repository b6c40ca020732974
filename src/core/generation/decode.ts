// What every way of generating does: check what is asked, read the prompt into a cache, decode the next tokens.
import type { KvCache } from '../layers/KvCache';
import type { LoadedModel } from '../models/loadModel';

/** What the caller is asked between steps. */
export interface Breathing {
  /** Called between steps, so that the caller may give way to others or stop by throwing. */
  breathe(): Promise<void>;
  /** Throws if the device lost its memory: what was just read back is then no result. */
  checkDevice(): void;
}

/** Prompts are read in chunks of this length, the last one padded: one shape for the GPU to compile. */
const PREFILL_CHUNK = 8;
/** Cache capacities are multiples of this, for the same reason. */
const CAPACITY_STEP = 64;

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

/** An empty cache with room for `positions` tokens and the padding of the last chunk. The caller owns it. */
export function cacheFor(model: LoadedModel, positions: number): KvCache {
  return model.newCache(Math.ceil((positions + PREFILL_CHUNK) / CAPACITY_STEP) * CAPACITY_STEP);
}

/** Reads all tokens into the cache; returns the logits after the last one, [V]. */
export async function prefill(
  model: LoadedModel,
  tokens: number[],
  cache: KvCache,
  options: Breathing,
): Promise<Float32Array> {
  let logits = new Float32Array();
  for (let start = 0; start < tokens.length; start += PREFILL_CHUNK) {
    const chunk = tokens.slice(start, start + PREFILL_CHUNK);
    const count = chunk.length;
    // Padding is written behind the real tokens, where no query looks before it is overwritten.
    const padding = new Array<number>(PREFILL_CHUNK - count).fill(chunk[0] ?? 0);
    logits = readRow(model, [...chunk, ...padding], cache, count, options);
    await options.breathe();
  }
  return logits;
}

/** Decodes `tokens`, keeps the first `count` of them, and reads back the logits after the last one kept, [V]. */
export function readRow(
  model: LoadedModel,
  tokens: number[],
  cache: KvCache,
  count: number,
  options: Breathing,
): Float32Array<ArrayBuffer> {
  const output = model.decodeStep(tokens, cache, count); // [1, T, V]
  const V = output.shape[2];
  const values = output.dataSync<'float32'>().slice((count - 1) * V, count * V);
  output.dispose();
  options.checkDevice();
  return values as Float32Array<ArrayBuffer>;
}

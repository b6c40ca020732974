// Autoregressive generation: read the prompt, then choose one token after another.
import { chooseToken, type SamplingSettings } from '../../pure/sampling';
import { disposeCache, type KvCache } from '../layers/KvCache';
import type { LoadedModel } from '../models/loadModel';

export interface GenerationOptions {
  settings: SamplingSettings;
  /** The same seed gives the same text: token n is drawn with the n-th number of this seed's stream. */
  seed: number;
  maxNewTokens: number;
  /** Tokens that this generation has already produced; it goes on after them. */
  resume: number[];
  /** Called between steps, so that the caller may give way to others or stop by throwing. */
  breathe(): Promise<void>;
  /** Throws if the device lost its memory: what was just read back is then no result. */
  checkDevice(): void;
  onPrefill(durationMs: number): void;
  /** `logits` [V] are those that `token` was chosen from. */
  onToken(step: number, token: number, logits: Float32Array, durationMs: number): void;
}

export type Finish = 'end' | 'length' | 'context';

/** Prompts are read in chunks of this length, the last one padded: one shape for the GPU to compile. */
const PREFILL_CHUNK = 8;
/** Cache capacities are multiples of this, for the same reason. */
const CAPACITY_STEP = 64;

/** Generates until an end token, `maxNewTokens` or a full context. Returns why it stopped. */
export async function generate(
  model: LoadedModel,
  prompt: number[],
  options: GenerationOptions,
): Promise<Finish> {
  const { settings, seed, maxNewTokens, resume } = options;
  checkRequest(model, prompt, options);
  const room = model.config.maxPositionEmbeddings - prompt.length;
  const steps = Math.min(maxNewTokens, room);
  const read = [...prompt, ...resume];
  const needed = prompt.length + steps + PREFILL_CHUNK;
  const cache = model.newCache(Math.ceil(needed / CAPACITY_STEP) * CAPACITY_STEP);
  try {
    let startMs = performance.now();
    let logits = await prefill(model, read, cache, options);
    options.onPrefill(performance.now() - startMs);
    for (let step = resume.length; step < steps; step++) {
      startMs = performance.now();
      const token = chooseToken(logits, settings, seed, step).id;
      if (model.endTokens.includes(token)) return 'end';
      const isLast = step + 1 === steps;
      const next = isLast ? undefined : readRow(model, [token], cache, 1, options);
      options.onToken(step, token, logits, performance.now() - startMs);
      if (next) logits = next;
      await options.breathe();
    }
    return steps < maxNewTokens ? 'context' : 'length';
  } finally {
    disposeCache(cache);
  }
}

function checkRequest(
  model: LoadedModel,
  prompt: number[],
  { maxNewTokens, resume }: GenerationOptions,
): void {
  const context = model.config.maxPositionEmbeddings;
  if (prompt.length === 0) throw new Error('generate: the prompt needs at least one token; type a word.');
  if (prompt.length >= context) {
    throw new Error(
      `generate: the prompt has ${prompt.length} tokens, and this model reads ${context} in all. Shorten the prompt by at least ${prompt.length - context + 1} tokens.`,
    );
  }
  if (!Number.isSafeInteger(maxNewTokens) || maxNewTokens < 1) {
    throw new Error(`generate: max new tokens must be a whole number from 1, got ${maxNewTokens}.`);
  }
  if (resume.length > maxNewTokens) {
    throw new Error(
      `generate: ${resume.length} tokens to resume from, but only ${maxNewTokens} are asked for.`,
    );
  }
}

/** Reads all tokens into the cache; returns the logits after the last one, [V]. */
async function prefill(
  model: LoadedModel,
  tokens: number[],
  cache: KvCache,
  options: GenerationOptions,
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
function readRow(
  model: LoadedModel,
  tokens: number[],
  cache: KvCache,
  count: number,
  options: GenerationOptions,
): Float32Array<ArrayBuffer> {
  const output = model.decodeStep(tokens, cache, count); // [1, T, V]
  const V = output.shape[2];
  const values = output.dataSync<'float32'>().slice((count - 1) * V, count * V);
  output.dispose();
  options.checkDevice();
  return values as Float32Array<ArrayBuffer>;
}

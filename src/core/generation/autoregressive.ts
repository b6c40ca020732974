// Autoregressive generation: read the prompt, then choose one token after another.
import { chooseToken, type SamplingSettings } from '../../pure/sampling';
import { disposeCache } from '../layers/KvCache';
import type { LoadedModel } from '../models/loadModel';
import { cacheFor, checkPrompt, checkWrites, prefill, readRow, type Decoding } from './decode';

export interface GenerationOptions extends Decoding {
  settings: SamplingSettings;
  /** The same seed gives the same text: token n is drawn with the n-th number of this seed's stream. */
  seed: number;
  /** Which of several texts under one seed: each stream has random numbers of its own. Default 0. */
  stream?: number;
  maxNewTokens: number;
  /** Tokens that this generation has already produced; it goes on after them. */
  resume: number[];
  /** The generation ends when one of these is chosen, which stays as its last token. Default none. */
  stopTokens?: number[];
  /** The model's end tokens cannot be chosen. Default false. */
  forbidEnd?: boolean;
  onPrefill(durationMs: number): void;
  /** `logits` [V] are those that `token` was chosen from. */
  onToken(step: number, token: number, logits: Float32Array, durationMs: number): void;
}

export type Finish = 'end' | 'stop' | 'length' | 'context';

/** Generates until an end token, a stop token, `maxNewTokens` or a full context. Returns why it stopped. */
export async function generate(
  model: LoadedModel,
  prompt: number[],
  options: GenerationOptions,
): Promise<Finish> {
  const { settings, seed, stream = 0, maxNewTokens, resume, stopTokens = [], forbidEnd = false } = options;
  checkWrites('generate', model);
  checkRequest(model, prompt, options);
  if (stopTokens.includes(resume.at(-1) ?? -1)) return 'stop'; // interrupted after its last token
  const steps = Math.min(maxNewTokens, model.config.maxPositionEmbeddings - prompt.length);
  const history = [...prompt, ...resume];
  const forbidden = forbidEnd ? model.endTokens : [];
  const cache = cacheFor(model, prompt.length + steps);
  try {
    let startMs = performance.now();
    let logits = await prefill(model, history, cache, options);
    options.onPrefill(performance.now() - startMs);
    for (let step = resume.length; step < steps; step++) {
      startMs = performance.now();
      const token = chooseToken(logits, settings, seed, step, { stream, history, forbidden }).id;
      if (model.endTokens.includes(token)) return 'end';
      history.push(token);
      const stops = stopTokens.includes(token);
      const isLast = stops || step + 1 === steps;
      const next = isLast ? undefined : readRow(model, [token], cache, 1, options);
      options.onToken(step, token, logits, performance.now() - startMs);
      if (next) logits = next;
      await options.breathe();
      if (stops) return 'stop';
    }
    return steps < maxNewTokens ? 'context' : 'length';
  } finally {
    disposeCache(cache);
  }
}

function checkRequest(
  model: LoadedModel,
  prompt: number[],
  { maxNewTokens, resume, stopTokens = [] }: GenerationOptions,
): void {
  checkPrompt('generate', model, prompt);
  if (!Number.isSafeInteger(maxNewTokens) || maxNewTokens < 1) {
    throw new Error(`generate: max new tokens must be a whole number from 1, got ${maxNewTokens}.`);
  }
  if (resume.length > maxNewTokens) {
    throw new Error(
      `generate: ${resume.length} tokens to resume from, but only ${maxNewTokens} are asked for.`,
    );
  }
  const { vocabSize } = model.config;
  const wrong = stopTokens.find((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize);
  if (wrong !== undefined) {
    throw new Error(`generate: stop tokens must be whole numbers from 0 to ${vocabSize - 1}, got ${wrong}.`);
  }
}

// Asks the book's model with latent attention; the only file of the widget that talks to the core.
import { core, type LoadProgress, type TokenPiece } from '@/core/client';
import { TextRefusal } from '@/labs/surprise/storyModel';
import { DEFAULT_SAMPLING } from '@/pure/sampling';
import { untilFailed } from '@/ui/untilFailed';
import { mlaMessages } from './messages';

export const MODEL = 'story-moe';

/** Tensors of one layer for all tokens of a text. */
export interface LayerTensors {
  /** c^KV [T, Dc] and k^R [T, Dr]: what is kept. */
  latents: Tensor;
  rotatedKey: Tensor;
  /** [1, H, T, Dn + Dr] and [1, H, T, Dv]: what comes out of them. */
  keys: Tensor;
  values: Tensor;
}

interface Tensor {
  shape: number[];
  values: Float32Array;
}

export interface Read {
  text: string;
  layer: number;
  pieces: readonly TokenPiece[];
  /** [T], the begin token first. */
  tokens: readonly number[];
  config: Record<string, unknown>;
  tensors: LayerTensors;
  /** Largest difference of the last logits between the plain and the absorbed form, as a share of the largest logit. */
  difference: number;
}

interface Work {
  signal: AbortSignal;
  onProgress(progress: LoadProgress): void;
}

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

/** @throws TextRefusal for a text that is too long */
export async function readText(text: string, layer: number, { signal, onProgress }: Work): Promise<Read> {
  const t = mlaMessages.get();
  const [{ beginToken, contextLength, config }, pieces, { ids }] = await Promise.all([
    core.call('model.load', { model: MODEL }, { signal, onProgress }),
    readVocabulary(),
    core.call('text.encode', { model: MODEL, text }, { signal }),
  ]);
  if (beginToken === undefined) throw new Error(t.noBegin({ model: MODEL }));
  const tokens = [beginToken, ...ids];
  if (tokens.length >= contextLength) {
    throw new TextRefusal(t.tooLong({ tokens: tokens.length, most: contextLength - 1 }));
  }
  const names = ['latents', 'rotated_key', 'keys', 'values'].map((name) => `layers.${layer}.${name}`);
  const { logits, taps } = await core.call('model.logits', { model: MODEL, tokens, taps: names }, { signal });
  const [latents, rotatedKey, keys, values] = names.map((name) => {
    const found = taps[name];
    if (!found) throw new Error(`mla-lab: the core gave no ${name}`);
    return found;
  }) as [Tensor, Tensor, Tensor, Tensor];
  const plain = logits.values.slice(-(logits.shape[1] ?? 0));
  const difference = differenceOf(plain, await absorbedLogits(tokens, signal));
  return {
    ...{ text, layer, pieces, tokens, config, difference },
    tensors: { latents, rotatedKey, keys, values },
  };
}

/** The last logits as a decoding step gives them, which reads the cache in the absorbed form. */
async function absorbedLogits(tokens: number[], signal: AbortSignal): Promise<Float32Array> {
  let logits = new Float32Array();
  await core.call(
    'generate',
    {
      ...{ model: MODEL, prompt: tokens, seed: 0, maxNewTokens: 1, withLogits: true, forbidEnd: true },
      settings: { ...DEFAULT_SAMPLING, greedy: true },
    },
    {
      signal,
      onProgress(progress) {
        if (progress.stage === 'token' && progress.logits) logits = Float32Array.from(progress.logits);
      },
    },
  );
  return logits;
}

/** max |a − b| / max |a| */
export function differenceOf(a: Float32Array, b: Float32Array): number {
  let [apart, largest] = [0, 0];
  a.forEach((value, index) => {
    apart = Math.max(apart, Math.abs(value - (b[index] ?? NaN)));
    largest = Math.max(largest, Math.abs(value));
  });
  return apart / largest;
}

/** The config of another of the book's models. */
export async function configOf(model: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  return (await core.call('model.load', { model }, { signal })).config;
}

/** Row `row` of the last two axes of a tensor, in matrix `matrix`. */
export function rowOf({ shape, values }: Tensor, row: number, matrix = 0): Float32Array {
  const width = shape.at(-1) ?? 1;
  const rows = shape.at(-2) ?? 1;
  const start = (matrix * rows + row) * width;
  return values.slice(start, start + width);
}

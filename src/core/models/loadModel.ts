// The one entry for models: reads any folder with config.json and model.safetensors, and gives logits for token ids.
//
//   const model = await loadModel(fromUrl('https://example.org/models/story-gpt/'));
//   const { shape, values } = await model.logits([1, 2, 3]);   // shape [3, V]
//
// A tensor device must have been started before (in the page the worker does it, in Node `tools/node.ts`).
import { tensor } from '@tensorflow/tfjs-core';
import * as z from 'zod/mini';
import { parseSafetensors, type SafetensorsTensor } from '../../pure/formats/safetensors';
import { disposeTree, unflatten, type ParameterTree } from '../tensors/tree';
import { FAMILIES, type BoundModel } from './families';
import { readJson, type ModelSource, type OnBytes } from './source';

export interface LoadOptions {
  signal?: AbortSignal;
  /** Download of model.safetensors. */
  onBytes?: OnBytes;
  /** Called between the steps of loading, so that the caller may give way to others or stop by throwing. */
  breathe?: () => Promise<void>;
}

export interface Values {
  shape: number[];
  values: Float32Array;
}

export interface LoadedModel extends BoundModel {
  family: string;
  parameterCount: number;
  beginToken: number | undefined;
  endTokens: number[];
  /** Logits of the token after each position, tokens [T] → [T, V]; wanted inner tensors by name in `taps`. */
  logits(tokens: number[], taps?: string[]): Promise<Values & { taps: Record<string, Values> }>;
  dispose(): void;
}

const tokenId = z.int().check(z.gte(0));
const commonConfig = z.object({
  model_type: z.string(),
  bos_token_id: z.nullish(tokenId),
  eos_token_id: z.nullish(z.union([tokenId, z.array(tokenId)])),
});

/** Throws an Error that names the file and the tensor or field, and says what is wrong with it. */
export async function loadModel(source: ModelSource, options: LoadOptions = {}): Promise<LoadedModel> {
  const { signal, onBytes, breathe = () => Promise.resolve() } = options;
  const json = await readJson(source, 'config.json', signal);
  const common = commonConfig.safeParse(json);
  if (!common.success) {
    throw new Error(
      `${source.name}/config.json: model_type, bos_token_id or eos_token_id is missing or wrong.`,
    );
  }
  const { model_type: family, bos_token_id, eos_token_id } = common.data;
  const opened = inFile(`${source.name}/config.json`, () => FAMILIES.get(family)?.open(json));
  if (!opened) {
    const known = [...FAMILIES.keys()].join(', ');
    throw new Error(
      `${source.name}/config.json: model_type "${family}" is not supported; these are: ${known}.`,
    );
  }
  await breathe();
  const bytes = await source.read('model.safetensors', {
    ...(signal && { signal }),
    ...(onBytes && { onBytes }),
  });
  await breathe();
  const file = inFile(`${source.name}/model.safetensors`, () => parseSafetensors(bytes));
  const params = await readParameters(file, opened.shapes, source.name, breathe);
  const model = opened.bind(params);
  return {
    ...model,
    family,
    parameterCount: [...opened.shapes.values()].reduce((sum, shape) => sum + sizeOf(shape), 0),
    beginToken: bos_token_id ?? undefined,
    endTokens: [eos_token_id ?? []].flat(),
    logits: (tokens, taps = []) => readLogits(model, tokens, taps),
    dispose: () => disposeTree(params),
  };
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** Runs `read`; the message of what it throws will begin with the file as the reader knows it. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error)
      error.message = `${file}: ${error.message.replace(/^(safetensors|config\.json): /, '')}`;
    throw error;
  }
}

/** Old checkpoints carry these although they follow from the config. */
const IGNORED = /\.rotary_emb\.inv_freq$|^lm_head\.weight$/;

async function readParameters(
  file: Map<string, SafetensorsTensor>,
  shapes: Map<string, number[]>,
  name: string,
  breathe: () => Promise<void>,
): Promise<ParameterTree> {
  for (const [key, shape] of shapes) {
    const got = file.get(key);
    if (!got) throw new Error(`${name}/model.safetensors: ${key} is missing; config.json asks for it.`);
    if (got.shape.join() !== shape.join()) {
      throw new Error(
        `${name}/model.safetensors: ${key} must be [${shape.join(',')}] as config.json says, got [${got.shape.join(',')}].`,
      );
    }
  }
  const extra = [...file.keys()].find((key) => !shapes.has(key) && !IGNORED.test(key));
  if (extra !== undefined) {
    throw new Error(
      `${name}/model.safetensors: ${extra} has no place in the model that config.json describes.`,
    );
  }
  if (!shapes.has('lm_head.weight')) checkTied(file, name);
  const entries: [string, ReturnType<typeof tensor>][] = [];
  try {
    for (const [key, shape] of shapes) {
      const values = inFile(`${name}/model.safetensors`, () => file.get(key)?.decode() ?? []);
      entries.push([key, tensor(values, shape, 'float32')]);
      await breathe();
    }
  } catch (error) {
    for (const [, made] of entries) made.dispose();
    throw error;
  }
  return unflatten(entries);
}

/** A head that is tied, and yet another matrix than the embedding, would be used by transformers and not by us. */
function checkTied(file: Map<string, SafetensorsTensor>, name: string): void {
  const head = file.get('lm_head.weight')?.decode();
  const embedding = head && file.get('model.embed_tokens.weight')?.decode();
  if (!embedding) return;
  if (head.length !== embedding.length || !head.every((value, index) => value === embedding[index])) {
    throw new Error(
      `${name}/model.safetensors: lm_head.weight differs from model.embed_tokens.weight, to which config.json ties it; set tie_word_embeddings to false there.`,
    );
  }
}

async function readLogits(
  model: BoundModel,
  tokens: number[],
  wanted: string[],
): Promise<Values & { taps: Record<string, Values> }> {
  const taps: Record<string, Values> = {};
  const output = model.forward([tokens], (tapName, seen) => {
    if (wanted.includes(tapName))
      taps[tapName] = { shape: seen.shape, values: new Float32Array(seen.dataSync()) };
    return seen;
  });
  const missing = wanted.find((tapName) => !Object.hasOwn(taps, tapName));
  try {
    if (missing !== undefined) {
      throw new Error(`logits: the model has no inner tensor "${missing}"; see the tap names of its family.`);
    }
    const values = new Float32Array(await output.data());
    const [, T, V] = output.shape;
    return { shape: [T, V], values, taps };
  } finally {
    output.dispose();
  }
}

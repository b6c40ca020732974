// The one entry for models: reads any folder with config.json and model.safetensors, and gives logits for token ids.
//
//   const model = await loadModel(fromUrl('https://example.org/models/story-gpt/'));
//   const { shape, values } = await model.logits([1, 2, 3]);   // shape [3, V]
//
// A tensor device must have been started before (in the page the worker does it, in Node `tools/node.ts`).
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { tensor } from '@tensorflow/tfjs-core';
import * as z from 'zod/mini';
import { parseSafetensors, type SafetensorsTensor } from '../../pure/formats/safetensors';
import { noTap, tapFor, tapInTurn, type Tap } from '../tensors/tap';
import { disposeTree, unflatten, type ParameterTree } from '../tensors/tree';
import { openConfig } from './families';
import type { BoundModel, ModelParts, OpenedConfig } from './Family';
import { countParameters, stackParts, type ParameterPart } from './layout';
import { readJson, type ModelSource, type OnBytes } from './source';

export interface LoadOptions {
  signal?: AbortSignal;
  /** Download of model.safetensors. */
  onBytes?: OnBytes;
  /** What model.safetensors must have, in hexadecimal; anything else is refused. */
  sha256?: string;
  /** Called between the steps of loading, so that the caller may give way to others or stop by throwing. */
  breathe?: () => Promise<void>;
}

export interface Values {
  shape: number[];
  values: Float32Array;
}

/** A model read from a folder: its arithmetic by family (see `generation`), its parameters, and its tokens. */
export type LoadedModel = BoundModel &
  ModelParts & {
    beginToken: number | undefined;
    endTokens: number[];
    /**
     * Logits of the token after each position, tokens [T] → [T, V]; wanted inner tensors by name in `taps`, as they are after
     * `change` saw them.
     */
    logits(
      tokens: number[],
      taps?: string[],
      change?: Tap<string>,
    ): Promise<Values & { taps: Record<string, Values> }>;
  };

const tokenId = z.int().check(z.gte(0));
const commonConfig = z.looseObject({
  model_type: z.string(),
  bos_token_id: z.nullish(tokenId),
  eos_token_id: z.nullish(z.union([tokenId, z.array(tokenId)])),
});

/** Throws an Error that names the file and the tensor or field, and says what is wrong with it. */
export async function loadModel(source: ModelSource, options: LoadOptions = {}): Promise<LoadedModel> {
  const { signal, onBytes, sha256, breathe = () => Promise.resolve() } = options;
  const json = await readJson(source, 'config.json', signal);
  const common = commonConfig.safeParse(json);
  if (!common.success) {
    throw new Error(
      `${source.name}/config.json: model_type, bos_token_id or eos_token_id is missing or wrong.`,
    );
  }
  const { model_type: family, bos_token_id, eos_token_id } = common.data;
  const opened = inFile(`${source.name}/config.json`, () => openConfig(family, json));
  await breathe();
  const bytes = await source.read('model.safetensors', {
    ...(signal && { signal }),
    ...(onBytes && { onBytes }),
  });
  await breathe();
  const file = inFile(`${source.name}/model.safetensors`, () => parseSafetensors(bytes));
  if (sha256 !== undefined) checkHash(bytes, sha256, source.name);
  const params = await readParameters(file, opened, source.name, breathe);
  const model = opened.bind(params);
  return {
    ...model,
    family,
    json: common.data,
    layout: opened.layout,
    params,
    parameterCount: countParameters(opened.layout),
    bind: opened.bind,
    beginToken: bos_token_id ?? undefined,
    endTokens: [eos_token_id ?? []].flat(),
    logits: (tokens, taps = [], change = noTap) => readLogits(model, tokens, taps, change),
    dispose: () => disposeTree(params),
  };
}

/** Refuses weights that were damaged on the way or belong to another version of the book. */
function checkHash(bytes: Uint8Array, wanted: string, name: string): void {
  const got = bytesToHex(digest(bytes));
  if (got === wanted) return;
  throw new Error(
    `${name}/model.safetensors: its sha256 is ${got}, and must be ${wanted}. It was damaged on the way, or belongs to another version of the book: reload the page; if that does not help, delete the site's data.`,
  );
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

type Tensors = Map<string, SafetensorsTensor>;

/** The tensors of the file under their full names, also where it holds the model without its head. */
function withPrefix(file: Tensors, { prefix, ignored }: OpenedConfig['checkpoint']): Tensors {
  const names = [...file.keys()].filter((name) => !ignored.test(name));
  if (names.some((name) => name.startsWith(prefix))) return file;
  return new Map(Array.from(file, ([name, values]) => [`${prefix}${name}`, values]));
}

async function readParameters(
  whole: Tensors,
  { layout, checkpoint, config }: OpenedConfig,
  name: string,
  breathe: () => Promise<void>,
): Promise<ParameterTree> {
  const file = withPrefix(whole, checkpoint);
  const parts = layout.flatMap((entry) => entry.parts);
  checkShapes(file, parts, name);
  const known = new Set(parts.map((part) => part.name));
  const { ignored, head } = checkpoint;
  const extra = [...file.keys()].find((key) => !known.has(key) && !ignored.test(key) && key !== head);
  if (extra !== undefined) {
    throw new Error(
      `${name}/model.safetensors: ${extra} has no place in the model that config.json describes.`,
    );
  }
  if (config.tieWordEmbeddings) checkTied(file, checkpoint, name);
  const entries: [string, ReturnType<typeof tensor>][] = [];
  try {
    for (const entry of layout) {
      const decoded: Float32Array[] = [];
      for (const part of entry.parts) {
        decoded.push(
          inFile(`${name}/model.safetensors`, () => file.get(part.name)?.decode() ?? new Float32Array()),
        );
        await breathe();
      }
      entries.push([entry.name, tensor(stackParts(entry, decoded), entry.shape, 'float32')]);
    }
  } catch (error) {
    for (const [, made] of entries) made.dispose();
    throw error;
  }
  return unflatten(entries);
}

function checkShapes(file: Tensors, parts: ParameterPart[], name: string): void {
  for (const { name: key, shape } of parts) {
    const got = file.get(key);
    if (!got) throw new Error(`${name}/model.safetensors: ${key} is missing; config.json asks for it.`);
    if (got.shape.join() !== shape.join()) {
      throw new Error(
        `${name}/model.safetensors: ${key} must be [${shape.join(',')}] as config.json says, got [${got.shape.join(',')}].`,
      );
    }
  }
}

/** A head that is tied, and yet another matrix than the embedding, would be used by transformers and not by us. */
function checkTied(file: Tensors, names: OpenedConfig['checkpoint'], name: string): void {
  const head = file.get(names.head)?.decode();
  const embedding = head && file.get(names.embedding)?.decode();
  if (!embedding) return;
  if (head.length !== embedding.length || !head.every((value, index) => value === embedding[index])) {
    throw new Error(
      `${name}/model.safetensors: ${names.head} differs from ${names.embedding}, to which config.json ties it; set tie_word_embeddings to false there.`,
    );
  }
}

async function readLogits(
  model: BoundModel,
  tokens: number[],
  wanted: string[],
  change: Tap<string>,
): Promise<Values & { taps: Record<string, Values> }> {
  const taps: Record<string, Values> = {};
  const look = tapFor(wanted, (tapName, seen) => {
    taps[tapName] = { shape: seen.shape, values: new Float32Array(seen.dataSync()) };
    return seen;
  });
  const output = model.forward([tokens], tapInTurn(change, look));
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

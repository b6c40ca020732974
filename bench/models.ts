// The models and the data that every contender gets: configurations, and their files below `.cache/bench`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSafetensors } from '../src/pure/formats/safetensorsWrite';
import { philoxInts } from '../src/pure/random/philox';
import { ROOT } from '../tools/setup.mjs';
import type { GptShape } from './page/protocol';
import { writeGptOnnx } from './onnx/gpt';
import { matmulOnnx } from './onnx/matmul';

/** A model with what it is run on. */
export interface BenchModel extends GptShape {
  /** Its folder below `.cache/bench`. */
  readonly name: string;
  /** Standard deviation of the normal numbers that the weights are drawn from. */
  readonly std: number;
  readonly seed: number;
}

/** Training step: 0.87 million parameters. */
export const TRAIN: BenchModel = {
  ...{ name: 'train', layers: 4, C: 128, H: 4, T: 64, V: 512, B: 8 },
  ...{ std: 0.02, seed: 1 },
};

/** Decoding: 5.9 million parameters. Larger weights than for training, so that the text does not repeat one token. */
export const DECODE: BenchModel = {
  ...{ name: 'decode', layers: 6, C: 256, H: 8, T: 256, V: 4096, B: 1 },
  ...{ std: 0.08, seed: 2 },
};

/** A GPT of 208,320 parameters over the characters of a text. */
export const GPT209K: BenchModel = {
  ...{ name: 'gpt209k', layers: 4, C: 64, H: 4, T: 64, V: 65, B: 8 },
  ...{ std: 0.02, seed: 3 },
};

/** Sides of the square matrices. */
export const MATMUL_SIZES = [256, 512, 1024];

/** Prompt of the decoding, its length in tokens. */
export const PROMPT_TOKENS = 16;

/** Where the files lie; the server of the bench serves it as `/data/`. */
export const DATA = path.join(ROOT, '.cache', 'bench', 'data');

/** Batches that a training run goes through, over and over. */
const TRAIN_BATCHES = 64;
/** Steps of the character model, each with a batch of its own. */
export const GPT209K_STEPS = 2000;

/** Makes all files that are not there yet, or were made by other code. */
export function ensureData(): void {
  const made = ['models.ts', 'onnx/gpt.ts', 'onnx/matmul.ts', 'onnx/protobuf.ts'].map((file) =>
    readFileSync(path.join(ROOT, 'bench', file)),
  );
  const stamp = made.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex');
  const stampFile = path.join(DATA, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Making weights and data …');
  rmSync(DATA, { recursive: true, force: true });
  writeModel(TRAIN, drawTokens(TRAIN, TRAIN_BATCHES));
  writeModel(GPT209K, cutText(GPT209K, GPT209K_STEPS));
  writeModel(DECODE, drawTokens({ ...DECODE, T: PROMPT_TOKENS - 1 }, 1));
  write('decode/onnx/model.onnx', writeGptOnnx(DECODE, gptWeights(DECODE)));
  write('decode/fused.onnx', writeGptOnnx(DECODE, gptWeights(DECODE), { fused: true }));
  for (const size of MATMUL_SIZES) write(`matmul-${String(size)}.onnx`, matmulOnnx(size));
  write('stamp', new TextEncoder().encode(stamp));
}

/** A file that is there is whole: it gets its name when it is written. */
function write(name: string, content: Uint8Array): void {
  const file = path.join(DATA, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

function writeModel(model: BenchModel, batches: Int32Array): void {
  write(`${model.name}/model.safetensors`, writeSafetensors(gptWeights(model), { dtype: 'F32' }));
  write(`${model.name}/config.json`, new TextEncoder().encode(JSON.stringify(gptConfig(model), null, 2)));
  write(`${model.name}/batches.bin`, new Uint8Array(batches.buffer));
}

/** config.json as Hugging Face transformers writes it. */
function gptConfig({ layers, C, H, T, V }: GptShape): object {
  return {
    model_type: 'gpt2',
    architectures: ['GPT2LMHeadModel'],
    activation_function: 'gelu_new',
    attn_pdrop: 0,
    embd_pdrop: 0,
    resid_pdrop: 0,
    bos_token_id: null,
    eos_token_id: null, // no token ends a text
    layer_norm_epsilon: 1e-5,
    n_ctx: T,
    n_embd: C,
    n_head: H,
    n_inner: null,
    n_layer: layers,
    n_positions: T,
    scale_attn_weights: true,
    tie_word_embeddings: true,
    vocab_size: V,
  };
}

/** Weights by the names of a GPT-2 checkpoint; Conv1D weights are [in, out], the head is the embedding. */
function gptWeights(model: BenchModel): Map<string, { shape: number[]; values: Float32Array }> {
  const { layers, C, T, V, std } = model;
  const weights = new Map<string, { shape: number[]; values: Float32Array }>();
  let stream = 0;
  const normal = (name: string, shape: number[], deviation = std) => {
    const count = shape.reduce((product, length) => product * length, 1);
    weights.set(name, { shape, values: drawNormals(count, deviation, model.seed, stream++) });
  };
  const filled = (name: string, length: number, value: number) =>
    weights.set(name, { shape: [length], values: new Float32Array(length).fill(value) });
  const linear = (name: string, from: number, to: number, deviation = std) => {
    normal(`${name}.weight`, [from, to], deviation);
    filled(`${name}.bias`, to, 0);
  };
  const norm = (name: string) => {
    filled(`${name}.weight`, C, 1);
    filled(`${name}.bias`, C, 0);
  };
  normal('transformer.wte.weight', [V, C]);
  normal('transformer.wpe.weight', [T, C]);
  for (let layer = 0; layer < layers; layer++) {
    const at = `transformer.h.${String(layer)}`;
    norm(`${at}.ln_1`);
    linear(`${at}.attn.c_attn`, C, 3 * C);
    linear(`${at}.attn.c_proj`, C, C, std / Math.sqrt(2 * layers));
    norm(`${at}.ln_2`);
    linear(`${at}.mlp.c_fc`, C, 4 * C);
    linear(`${at}.mlp.c_proj`, 4 * C, C, std / Math.sqrt(2 * layers));
  }
  norm('transformer.ln_f');
  return weights;
}

/** Normal numbers by Box and Muller's method, four from each block of Philox. */
function drawNormals(count: number, deviation: number, seed: number, stream: number): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i += 4) {
    const [a, b, c, d] = philoxInts([i / 4, 0, stream, 0], [seed, 0]).map((word) => (word + 0.5) / 2 ** 32);
    const [angle, other] = [2 * Math.PI * (b ?? 0), 2 * Math.PI * (d ?? 0)];
    const radius = deviation * Math.sqrt(-2 * Math.log(a ?? 1));
    const second = deviation * Math.sqrt(-2 * Math.log(c ?? 1));
    // What lies beyond the end of a typed array is dropped.
    values.set(
      [
        radius * Math.cos(angle),
        radius * Math.sin(angle),
        second * Math.cos(other),
        second * Math.sin(other),
      ].slice(0, count - i),
      i,
    );
  }
  return values;
}

/** Rows of T + 1 tokens, low ids the more frequent: [batches, B, T + 1]. */
function drawTokens({ B, T, V, seed }: BenchModel, batches: number): Int32Array {
  return Int32Array.from({ length: batches * B * (T + 1) }, (_, i) => {
    const [word] = philoxInts([i, 0, 0, 1], [seed, 0]);
    return Math.floor(V * (word / 2 ** 32) ** 2);
  });
}

/** Rows of T + 1 characters from the book's English texts, each row from a place of its own: [batches, B, T + 1]. */
function cutText({ B, T, V, seed }: BenchModel, batches: number): Int32Array {
  const texts = ['fables', 'field-notes', 'logbook', 'recipes'];
  const text = texts
    .map((name) => readFileSync(path.join(ROOT, `public/texts/${name}.txt`), 'utf8'))
    .join('\n');
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  // The most frequent characters get the ids 0 … V − 2, all others share the last one.
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, V - 1);
  const ids = new Map(frequent.map(([character], id) => [character, id]));
  const tokens = [...text].map((character) => ids.get(character) ?? V - 1);
  const rows = Array.from({ length: batches * B }, (_, row) => {
    const [word] = philoxInts([row, 0, 0, 2], [seed, 0]);
    const begin = Math.floor((word / 2 ** 32) * (tokens.length - T - 1));
    return tokens.slice(begin, begin + T + 1);
  });
  return Int32Array.from(rows.flat());
}

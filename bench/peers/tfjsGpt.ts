// GPT-2 in plain tfjs operations, as one writes it by the documentation.
import * as tf from '@tensorflow/tfjs-core';
import {
  ADAM,
  type Contender,
  type Decoding,
  type GptShape,
  type Matmul,
  type Training,
  type Weights,
} from '../page/protocol';

type Parameters = ReadonlyMap<string, tf.Variable>;

function upload(weights: Weights): Parameters {
  return new Map(
    [...weights].map(([name, { shape, values }]) => [
      name,
      tf.variable(tf.tensor(values, [...shape]), true, name),
    ]),
  );
}

/** The layers that training and decoding share. */
class Layers {
  readonly shape: GptShape;
  readonly #parameters: Parameters;

  constructor(shape: GptShape, parameters: Parameters) {
    this.shape = shape;
    this.#parameters = parameters;
  }

  get(name: string): tf.Variable {
    const found = this.#parameters.get(name);
    if (!found) throw new Error(`${name} is missing.`);
    return found;
  }

  get variables(): tf.Variable[] {
    return [...this.#parameters.values()];
  }

  /** x [N, in] → [N, out]. */
  linear(x: tf.Tensor2D, at: string): tf.Tensor2D {
    return tf.add(tf.matMul(x, this.get(`${at}.weight`) as tf.Tensor2D), this.get(`${at}.bias`));
  }

  layerNorm(x: tf.Tensor2D, at: string): tf.Tensor2D {
    const { mean, variance } = tf.moments(x, -1, true);
    const normed = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(normed, this.get(`${at}.weight`)), this.get(`${at}.bias`));
  }

  gelu(x: tf.Tensor2D): tf.Tensor2D {
    const inner = tf.mul(Math.sqrt(2 / Math.PI), tf.add(x, tf.mul(0.044715, tf.mul(x, tf.square(x)))));
    return tf.mul(tf.mul(0.5, x), tf.add(1, tf.tanh(inner)));
  }

  /** x [B·T, 3C] → queries, keys and values, each [B, H, T, D]. */
  splitHeads(x: tf.Tensor2D, B: number): tf.Tensor4D[] {
    const { C, H } = this.shape;
    return tf.split(x, 3, 1).map((part) => tf.transpose(tf.reshape(part, [B, -1, H, C / H]), [0, 2, 1, 3]));
  }

  /** [B, H, T, D] → [B·T, C]. */
  joinHeads(x: tf.Tensor4D): tf.Tensor2D {
    return tf.reshape(tf.transpose(x, [0, 2, 1, 3]), [-1, this.shape.C]);
  }

  /** scores + mask → weights · values. */
  attend(q: tf.Tensor4D, k: tf.Tensor4D, v: tf.Tensor4D, mask?: tf.Tensor): tf.Tensor4D {
    const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(this.shape.C / this.shape.H));
    return tf.matMul(tf.softmax(mask ? tf.add(scores, mask) : scores), v);
  }

  /** All blocks; `attention` gets queries, keys and values of a layer. */
  blocks(
    embedded: tf.Tensor2D,
    B: number,
    attention: (layer: number, q: tf.Tensor4D, k: tf.Tensor4D, v: tf.Tensor4D) => tf.Tensor4D,
  ): tf.Tensor2D {
    let x = embedded;
    for (let layer = 0; layer < this.shape.layers; layer++) {
      const at = `transformer.h.${String(layer)}`;
      const qkv = this.linear(this.layerNorm(x, `${at}.ln_1`), `${at}.attn.c_attn`);
      const [q, k, v] = this.splitHeads(qkv, B) as [tf.Tensor4D, tf.Tensor4D, tf.Tensor4D];
      x = tf.add(x, this.linear(this.joinHeads(attention(layer, q, k, v)), `${at}.attn.c_proj`));
      const hidden = this.gelu(this.linear(this.layerNorm(x, `${at}.ln_2`), `${at}.mlp.c_fc`));
      x = tf.add(x, this.linear(hidden, `${at}.mlp.c_proj`));
    }
    return this.layerNorm(x, 'transformer.ln_f');
  }

  logits(x: tf.Tensor2D): tf.Tensor2D {
    return tf.matMul(x, this.get('transformer.wte.weight') as tf.Tensor2D, false, true);
  }
}

function train(shape: GptShape, weights: Weights): Training {
  const { B, T, V } = shape;
  const layers = new Layers(shape, upload(weights));
  const optimizer = tf.train.adam(ADAM.learningRate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  const mask = tf.tensor2d(
    Array.from({ length: T * T }, (_, i) => (i % T > Math.floor(i / T) ? -1e9 : 0)),
    [T, T],
  );
  const wte = layers.get('transformer.wte.weight') as tf.Tensor2D;
  const onWasm = tf.getBackend() === 'wasm';
  const lossOf = (inputs: tf.Tensor1D, targets: tf.Tensor1D) => {
    // On WASM the gradient of gather is missing (tfjs #8082).
    const embedded = onWasm ? tf.matMul(tf.oneHot(inputs, V) as tf.Tensor2D, wte) : tf.gather(wte, inputs);
    const positioned = tf.add(tf.reshape(embedded, [B, T, -1]), layers.get('transformer.wpe.weight'));
    const x = layers.blocks(tf.reshape(positioned, [B * T, -1]), B, (_layer, q, k, v) =>
      layers.attend(q, k, v, mask),
    );
    return tf.losses.softmaxCrossEntropy(tf.oneHot(targets, V), layers.logits(x)) as tf.Scalar;
  };
  return {
    async step(batch) {
      const cut = (begin: number) =>
        Array.from({ length: B }, (_, row) => [
          ...batch.subarray(row * (T + 1) + begin, row * (T + 1) + begin + T),
        ]);
      const loss = tf.tidy(() => {
        const inputs = tf.tensor1d(cut(0).flat(), 'int32');
        const targets = tf.tensor1d(cut(1).flat(), 'int32');
        const value = optimizer.minimize(() => lossOf(inputs, targets), true, layers.variables);
        if (!value) throw new Error('The optimiser gave no loss.');
        return value;
      });
      const [value = NaN] = await loss.data();
      loss.dispose();
      return value;
    },
  };
}

function decode(shape: GptShape, weights: Weights): Decoding {
  const { H, C, T: longest } = shape;
  const layers = new Layers(shape, upload(weights));
  const wte = layers.get('transformer.wte.weight');
  const wpe = layers.get('transformer.wpe.weight') as tf.Tensor2D;
  // A new shape compiles new programs on a GPU, so there the cache has room for all positions from the start.
  const fixed = tf.getBackend() !== 'wasm';
  let cache: [tf.Tensor4D, tf.Tensor4D][] = [];

  /** tokens at positions from `begin` → the likeliest next one. */
  const choose = async (tokens: readonly number[], begin: number): Promise<number> => {
    const [id, grown] = tf.tidy(() => {
      const T = tokens.length;
      const S = fixed ? longest : begin + T;
      const columns = tf.range(0, S, 1, 'int32');
      const rows = tf.reshape(tf.range(begin, begin + T, 1, 'int32'), [T, 1]);
      const mask = fixed || T > 1 ? tf.mul(tf.cast(tf.greater(columns, rows), 'float32'), -1e9) : undefined;
      const ids = tf.tensor1d([...tokens], 'int32');
      const x = tf.add(tf.gather(wte, ids), tf.slice(wpe, [begin, 0], [T, C])) as tf.Tensor2D;
      const grown: [tf.Tensor4D, tf.Tensor4D][] = [];
      const append = (before: tf.Tensor4D | undefined, added: tf.Tensor4D): tf.Tensor4D => {
        if (!fixed) return before ? tf.concat([before, added], 2) : added;
        // [S, T]: 1 where a row of the cache is written.
        const place = tf.cast(tf.equal(tf.reshape(columns, [S, 1]), tf.transpose(rows)), 'float32');
        const written = tf.matMul(
          tf.tile(tf.reshape(place, [1, 1, S, T]), [1, H, 1, 1]),
          added,
        ) as tf.Tensor4D;
        if (!before) return written;
        const kept = tf.sub(1, tf.sum(place, 1, true));
        return tf.add(tf.mul(before, kept), written);
      };
      const out = layers.blocks(x, 1, (layer, q, k, v) => {
        const keys = append(cache[layer]?.[0], k);
        const values = append(cache[layer]?.[1], v);
        grown.push([keys, values]);
        return layers.attend(q, keys, values, mask);
      });
      const last = tf.slice(out, [T - 1, 0], [1, C]);
      return [tf.argMax(layers.logits(last), -1), grown] as [tf.Tensor1D, [tf.Tensor4D, tf.Tensor4D][]];
    });
    tf.dispose(cache);
    cache = grown;
    const [token = -1] = await id.data();
    id.dispose();
    return token;
  };

  return {
    async generate(prompt, count) {
      tf.dispose(cache);
      cache = [];
      const tokens: number[] = [];
      const ms: number[] = [];
      for (let i = 0; i < count; i++) {
        const startMs = performance.now();
        const last = tokens.at(-1);
        const fed = last === undefined ? prompt : [last];
        tokens.push(await choose(fed, last === undefined ? 0 : prompt.length + i - 1));
        ms.push(performance.now() - startMs);
      }
      return { tokens, ms };
    },
  };
}

function matmul(size: number, a: Float32Array, b: Float32Array): Matmul {
  const A = tf.tensor2d(a, [size, size]);
  const B = tf.tensor2d(b, [size, size]);
  let product: tf.Tensor2D | undefined;
  return {
    async run() {
      product?.dispose();
      product = tf.matMul(A, B);
      await product.data();
    },
    read: async () => (await product?.data()) as Float32Array,
  };
}

/** All that tfjs does here, on the backend that `start` sets. */
export const tfjsGpt = (start: Contender['start']): Contender => ({
  start,
  train: (model, weights) => Promise.resolve(train(model, weights)),
  decode: async (model, _folder, weights) => decode(model, await weights()),
  matmul: (size, a, b) => Promise.resolve(matmul(size, a, b)),
});

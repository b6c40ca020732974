// @jax-js/jax: GPT-2 as jitted functions; Adam is written out, as @jax-js/jax itself brings no optimisers.
import '../page/hooks';
import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import {
  ADAM,
  type Decoding,
  type GptShape,
  type Matmul,
  type Training,
  type Weights,
} from '../page/protocol';
import { countThreads, serve } from '../page/serve';

type Parameters = Record<string, np.Array>;

// Functions of jax-js own their arguments: what is used again goes in as `.ref`.

function upload(weights: Weights): Parameters {
  return Object.fromEntries(
    [...weights].map(([name, { shape, values }]) => [name, np.array(values.slice()).reshape([...shape])]),
  );
}

/** Takes a parameter without using it up. */
function reader(parameters: Parameters): (name: string) => np.Array {
  return (name) => {
    const found = parameters[name];
    if (!found) throw new Error(`${name} is missing.`);
    return found.ref;
  };
}

function layerNorm(x: np.Array, weight: np.Array, bias: np.Array): np.Array {
  return nn.standardize(x, -1, { epsilon: 1e-5 }).mul(weight).add(bias);
}

/** All blocks over x [B, T, C]; `attention` gets queries, keys and values of a layer, each [B, T, H, D]. */
function blocks(
  embedded: np.Array,
  read: (name: string) => np.Array,
  { layers, C, H }: GptShape,
  attention: (layer: number, q: np.Array, k: np.Array, v: np.Array) => np.Array,
): np.Array {
  let x = embedded;
  const [B = 1, T = 1] = x.shape;
  const linear = (input: np.Array, at: string) =>
    np.matmul(input, read(`${at}.weight`)).add(read(`${at}.bias`));
  const norm = (input: np.Array, at: string) => layerNorm(input, read(`${at}.weight`), read(`${at}.bias`));
  for (let layer = 0; layer < layers; layer++) {
    const at = `transformer.h.${String(layer)}`;
    const qkv = linear(norm(x.ref, `${at}.ln_1`), `${at}.attn.c_attn`);
    const [q, k, v] = np.split(qkv, 3, -1).map((part) => part.reshape([B, T, H, C / H])) as [
      np.Array,
      np.Array,
      np.Array,
    ];
    x = x.add(linear(attention(layer, q, k, v).reshape([B, T, C]), `${at}.attn.c_proj`));
    const hidden = nn.gelu(linear(norm(x.ref, `${at}.ln_2`), `${at}.mlp.c_fc`), { approximate: true });
    x = x.add(linear(hidden, `${at}.mlp.c_proj`));
  }
  return norm(x, 'transformer.ln_f');
}

// A tree of arrays must be a type, not an interface.
type State = { parameters: Parameters; first: Parameters; second: Parameters };

function train(shape: GptShape, weights: Weights): Training {
  const { B, T, V } = shape;

  function lossOf(parameters: Parameters, inputs: np.Array, targets: np.Array): np.Array {
    const read = reader(parameters);
    const embedded = np.matmul(nn.oneHot(inputs, V), read('transformer.wte.weight'));
    const x = blocks(embedded.add(read('transformer.wpe.weight')), read, shape, (_layer, q, k, v) =>
      nn.dotProductAttention(q, k, v, { isCausal: true }),
    );
    const logits = np.matmul(x, read('transformer.wte.weight').transpose());
    const chosen = nn.logSoftmax(logits, -1).mul(nn.oneHot(targets, V)).sum(-1);
    tree.dispose(parameters);
    return chosen.mean().neg();
  }

  /** One step of Adam; `corrections` holds 1 / (1 − β₁ᵗ) and 1 / (1 − β₂ᵗ). */
  const step = jit(
    (state: State, inputs: np.Array, targets: np.Array, corrections: np.Array): [np.Array, State] => {
      const [loss, gradients] = valueAndGrad(lossOf)(tree.ref(state.parameters), inputs, targets);
      const next: State = { parameters: {}, first: {}, second: {} };
      const [c1, c2] = np.split(corrections, 2) as [np.Array, np.Array];
      for (const [name, gradient] of Object.entries(gradients as Parameters)) {
        const { [name]: parameter } = state.parameters;
        const { [name]: first } = state.first;
        const { [name]: second } = state.second;
        if (!parameter || !first || !second) throw new Error(`${name} has no state.`);
        const m = first.mul(ADAM.beta1).add(gradient.ref.mul(1 - ADAM.beta1));
        const v = second.mul(ADAM.beta2).add(np.square(gradient).mul(1 - ADAM.beta2));
        const root = np.sqrt(v.ref.mul(c2.ref)).add(ADAM.epsilon);
        next.parameters[name] = parameter.sub(m.ref.mul(c1.ref).div(root).mul(ADAM.learningRate));
        next.first[name] = m;
        next.second[name] = v;
      }
      tree.dispose([c1, c2]);
      return [loss, next];
    },
  );

  const parameters = upload(weights);
  const zeros = (): Parameters => tree.map((x: np.Array) => np.zeros(x.shape), parameters) as Parameters;
  let state: State = { parameters, first: zeros(), second: zeros() };
  let t = 0;
  return {
    async step(batch) {
      const cut = (begin: number) => {
        const rows = Array.from({ length: B }, (_, row) => [
          ...batch.subarray(row * (T + 1) + begin, row * (T + 1) + begin + T),
        ]);
        return np.array(Int32Array.from(rows.flat())).reshape([B, T]);
      };
      t++;
      const corrections = np.array(Float32Array.of(1 / (1 - ADAM.beta1 ** t), 1 / (1 - ADAM.beta2 ** t)));
      const [loss, next] = step(state, cut(0), cut(1), corrections);
      state = next;
      const [value = NaN] = await loss.data();
      return value;
    },
  };
}

type Cache = { keys: np.Array[]; values: np.Array[] };

function decode(shape: GptShape, weights: Weights): Decoding {
  const { layers, C, H, T: longest } = shape;
  const parameters = upload(weights);

  /** tokens [T] from position `begin` [1] → the likeliest next one. The cache has room for all positions. */
  const choose = jit(
    (state: Parameters, tokens: np.Array, begin: np.Array, cache: Cache): [np.Array, Cache] => {
      const read = reader(state);
      const [T = 1] = tokens.shape;
      const rows = np.arange(T, undefined, undefined, { dtype: np.int32 }).add(begin); // [T]
      const columns = np.arange(longest, undefined, undefined, { dtype: np.int32 }); // [S]
      // [S, T]: 1 where a row of the cache is written.
      const place = np.equal(columns.ref.reshape([longest, 1]), rows.ref.reshape([1, T])).astype(np.float32);
      const kept = np.subtract(1, place.ref.sum(1)).reshape([1, longest, 1, 1]);
      const mask = np
        .lessEqual(columns.reshape([1, longest]), rows.ref.reshape([T, 1]))
        .reshape([1, 1, T, longest]);
      const write = (before: np.Array, added: np.Array) =>
        before.mul(kept.ref).add(np.matmul(place.ref, added.reshape([T, C])).reshape([1, longest, H, C / H]));
      const embedded = np
        .take(read('transformer.wte.weight'), tokens, 0)
        .add(np.take(read('transformer.wpe.weight'), rows, 0));
      const grown: Cache = { keys: [], values: [] };
      const x = blocks(embedded.reshape([1, T, C]), read, shape, (layer, q, k, v) => {
        const { [layer]: beforeKeys } = cache.keys;
        const { [layer]: beforeValues } = cache.values;
        if (!beforeKeys || !beforeValues) throw new Error('The cache has too few layers.');
        const keys = write(beforeKeys, k);
        const values = write(beforeValues, v);
        grown.keys.push(keys.ref);
        grown.values.push(values.ref);
        return nn.dotProductAttention(q, keys, values, { mask: mask.ref });
      });
      const last = x.slice(0, T - 1);
      const logits = np.matmul(read('transformer.wte.weight'), last);
      tree.dispose([kept, mask, place]);
      tree.dispose(state);
      return [np.argmax(logits), grown];
    },
  );

  const empty = (): Cache => {
    const make = () => Array.from({ length: layers }, () => np.zeros([1, longest, H, C / H]));
    return { keys: make(), values: make() };
  };
  return {
    async generate(prompt, count) {
      let state = empty();
      const tokens: number[] = [];
      const ms: number[] = [];
      for (let i = 0; i < count; i++) {
        const startMs = performance.now();
        const last = tokens.at(-1);
        const fed = np.array(Int32Array.from(last === undefined ? prompt : [last]));
        const begin = np.array(Int32Array.of(last === undefined ? 0 : prompt.length + i - 1));
        const [id, grown] = choose(tree.ref(parameters), fed, begin, state);
        state = grown;
        const [token = -1] = await id.data();
        tokens.push(token);
        ms.push(performance.now() - startMs);
      }
      tree.dispose(state);
      return { tokens, ms };
    },
  };
}

async function matmul(size: number, a: Float32Array, b: Float32Array): Promise<Matmul> {
  const A = np.array(a.slice()).reshape([size, size]);
  const B = np.array(b.slice()).reshape([size, size]);
  const multiply = jit((x: np.Array, y: np.Array) => np.matmul(x, y));
  let product: np.Array | undefined;
  await Promise.resolve();
  return {
    async run() {
      product?.dispose();
      product = multiply(A.ref, B.ref);
      await product.ref.data();
    },
    read: async () => (await product?.ref.data()) as Float32Array,
  };
}

serve({
  async start({ device: asked, variant }) {
    const device = variant === 'webgpu' ? 'webgpu' : asked;
    const devices = await init(device);
    if (!devices.includes(device)) throw new Error(`jax-js has no ${device} here.`);
    defaultDevice(device);
    const threads = typeof SharedArrayBuffer === 'undefined' ? 1 : navigator.hardwareConcurrency;
    return device === 'wasm' ? countThreads(threads) : '';
  },
  train: (model, weights) => Promise.resolve(train(model, weights)),
  decode: async (model, _folder, weights) => decode(model, await weights()),
  matmul,
});

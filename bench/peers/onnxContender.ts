// onnxruntime-web: the hand-exported graph of GPT-2, token by token. It cannot train.
import type * as onnxruntime from 'onnxruntime-web';
import type { Contender, Decoding, GptShape, Matmul } from '../page/protocol';
import { countThreads } from '../page/serve';

const RUNTIME = '/node_modules/onnxruntime-web/dist/';

/**
 * The variant is the export of the model that is run, for instance `fused.onnx`.
 *
 * @param ort the smallest published build that has the device
 */
export function onnx(ort: typeof onnxruntime): Contender {
  let graph = 'onnx/model.onnx';
  let options: onnxruntime.InferenceSession.SessionOptions;
  let data = '';

  async function decode({ layers, H, C, V }: GptShape, folder: string): Promise<Decoding> {
    const session = await ort.InferenceSession.create(folder + graph, options);
    const names = Array.from({ length: layers }, (_, layer) => [
      `${String(layer)}.key`,
      `${String(layer)}.value`,
    ]).flat();
    return {
      async generate(prompt, count) {
        const tokens: number[] = [];
        const ms: number[] = [];
        let cache = new Map(
          names.map((name) => [
            name,
            new ort.Tensor('float32', new Float32Array(), [1, H, 0, C / H]) as onnxruntime.Tensor,
          ]),
        );
        for (let i = 0; i < count; i++) {
          const startMs = performance.now();
          const last = tokens.at(-1);
          const fed = last === undefined ? prompt : [last];
          const begin = last === undefined ? 0 : prompt.length + i - 1;
          const places = fed.map((_, place) => begin + place);
          const results = await session.run({
            input_ids: new ort.Tensor('int64', BigInt64Array.from(fed, BigInt), [1, fed.length]),
            position_ids: new ort.Tensor('int64', BigInt64Array.from(places, BigInt), [1, fed.length]),
            ...Object.fromEntries([...cache].map(([name, tensor]) => [`past_key_values.${name}`, tensor])),
          });
          for (const tensor of cache.values()) tensor.dispose();
          cache = new Map(names.map((name) => [name, results[`present.${name}`] as onnxruntime.Tensor]));
          const logits = (await results.logits?.getData()) as Float32Array;
          tokens.push(likeliest(logits.subarray(logits.length - V)));
          ms.push(performance.now() - startMs);
        }
        return { tokens, ms };
      },
    };
  }

  async function matmul(size: number, a: Float32Array, b: Float32Array): Promise<Matmul> {
    const session = await ort.InferenceSession.create(`${data}matmul-${String(size)}.onnx`, {
      ...options,
      preferredOutputLocation: 'cpu',
    });
    const shape = [size, size];
    const feeds = { a: new ort.Tensor('float32', a, shape), b: new ort.Tensor('float32', b, shape) };
    let product = new Float32Array();
    return {
      async run() {
        const { c } = await session.run(feeds);
        product = (await c?.getData()) as Float32Array<ArrayBuffer>;
      },
      read: () => Promise.resolve(product),
    };
  }

  return {
    start({ device, data: place, variant }) {
      graph = variant ?? graph;
      data = place;
      ort.env.wasm.wasmPaths = RUNTIME;
      ort.env.wasm.numThreads = self.crossOriginIsolated ? navigator.hardwareConcurrency : 1;
      options =
        device === 'wasm'
          ? { executionProviders: ['wasm'] }
          : { executionProviders: ['webgpu'], preferredOutputLocation: locations() };
      return Promise.resolve(device === 'wasm' ? countThreads(ort.env.wasm.numThreads) : '');
    },
    decode,
    matmul,
  };
}

/** On a GPU the cache stays there. */
function locations(): Record<string, 'gpu-buffer' | 'cpu'> {
  const present = Array.from({ length: 64 }, (_, layer) =>
    ['key', 'value'].map((what) => `present.${String(layer)}.${what}`),
  );
  return { logits: 'cpu', ...Object.fromEntries(present.flat().map((name) => [name, 'gpu-buffer'])) };
}

function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] ?? 0) > (logits[best] ?? 0)) best = i;
  return best;
}

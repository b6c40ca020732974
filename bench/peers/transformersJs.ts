// transformers.js: the same ONNX file through its own generate(). It cannot train.
import '../page/hooks';
import { AutoModelForCausalLM, BaseStreamer, env, Tensor } from '@huggingface/transformers';
import type { Decoding } from '../page/protocol';
import { countThreads, serve } from '../page/serve';

/** Notes when each token comes. */
class Watch extends BaseStreamer {
  readonly ms: number[] = [];
  readonly tokens: number[] = [];
  private lastMs = performance.now();
  private hasPrompt = false;

  override put(value: bigint[][]): void {
    // The prompt comes first.
    if (!this.hasPrompt) {
      this.hasPrompt = true;
      return;
    }
    const now = performance.now();
    this.ms.push(now - this.lastMs);
    this.lastMs = now;
    this.tokens.push(...value.flat().map(Number));
  }

  override end(): void {
    // Nothing is kept back.
  }
}

let device: 'wasm' | 'webgpu' = 'wasm';

serve({
  start({ device: asked, data }) {
    device = asked === 'wasm' ? 'wasm' : 'webgpu';
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.localModelPath = data;
    env.useBrowserCache = false;
    const { wasm } = env.backends.onnx as { wasm: { wasmPaths: string; numThreads: number } };
    wasm.wasmPaths = '/transformers-runtime/';
    wasm.numThreads = self.crossOriginIsolated ? navigator.hardwareConcurrency : 1;
    return Promise.resolve(device === 'wasm' ? countThreads(wasm.numThreads) : '');
  },
  async decode(_shape, folder): Promise<Decoding> {
    const name = folder.replace(env.localModelPath, '').replace(/\/$/, '');
    const model = await AutoModelForCausalLM.from_pretrained(name, { dtype: 'fp32', device });
    return {
      async generate(prompt, count) {
        const streamer = new Watch();
        const inputs = new Tensor('int64', BigInt64Array.from(prompt, BigInt), [1, prompt.length]);
        const attentionMask = new Tensor('int64', new BigInt64Array(prompt.length).fill(1n), [
          1,
          prompt.length,
        ]);
        await model.generate({
          inputs,
          attention_mask: attentionMask,
          max_new_tokens: count,
          min_new_tokens: count,
          do_sample: false,
          streamer,
        } as never);
        return { tokens: streamer.tokens, ms: streamer.ms };
      },
    };
  },
});

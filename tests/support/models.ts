// Tiny random models in memory, for tests of what must hold for any weights.
import { parseConfig } from '../../src/core/models/llama/config';
import { parameterShapes } from '../../src/core/models/llama/model';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import type { ModelSource } from '../../src/core/models/source';
import { writeSafetensors, type TensorToWrite } from '../../src/pure/formats/safetensorsWrite';
import { uniform } from '../../src/pure/random/philox';

/** A config.json with two heads to a group and a head size of its own. */
export const TINY = {
  model_type: 'llama',
  vocab_size: 23,
  hidden_size: 12,
  intermediate_size: 20,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 6,
  max_position_embeddings: 48,
  rms_norm_eps: 1e-5,
  bos_token_id: 0,
  eos_token_id: 1,
};

/** Weights that make attention and logits uneven: norms 0.5 … 1.5, the rest −1 … 1. */
export function tinyWeights(config: object = TINY, seed = 7): Map<string, TensorToWrite> {
  const shapes = [...parameterShapes(parseConfig(config))];
  return new Map(
    shapes.map(([name, shape], stream) => {
      const size = shape.reduce((product, length) => product * length, 1);
      const [low, high] = name.endsWith('norm.weight') ? [0.5, 1.5] : [-1, 1];
      const values = Float32Array.from(
        { length: size },
        (_unused, index) => low + (high - low) * uniform(seed, index, stream),
      );
      return [name, { shape, values }];
    }),
  );
}

/** A model folder in memory; strings are written as text, missing files refuse to be read. */
export function memoryFolder(files: Record<string, string | Uint8Array<ArrayBuffer>>): ModelSource {
  return {
    name: 'tiny',
    read(file) {
      const content = files[file];
      if (content === undefined) return Promise.reject(new Error(`tiny/${file}: there is no such file`));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  };
}

export function tinyFolder(config: object = TINY, weights = tinyWeights(config)): ModelSource {
  return memoryFolder({
    'config.json': JSON.stringify(config),
    'model.safetensors': writeSafetensors(weights, { dtype: 'F32' }),
  });
}

export function tinyModel(config: object = TINY, seed = 7): Promise<LoadedModel> {
  return loadModel(tinyFolder(config, tinyWeights(config, seed)));
}

// The registry of model families: what a folder's config.json calls `model_type`, and the code that runs it.
import type { Tensor3D } from '@tensorflow/tfjs-core';
import type { KvCache } from '../layers/KvCache';
import type { Tap } from '../tensors/tap';
import type { ParameterTree } from '../tensors/tree';
import { parseConfig } from './llama/config';
import * as llama from './llama/model';

/** What every family's config tells. */
export interface CommonConfig {
  vocabSize: number;
  maxPositionEmbeddings: number;
}

/** What a family provides: reading its config, the tensors it needs, and its arithmetic. */
export interface Family<Config extends CommonConfig, Params, TapName extends string> {
  parseConfig(json: unknown): Config;
  parameterShapes(config: Config): Map<string, number[]>;
  forward(params: Params, tokens: number[][], config: Config, tap?: Tap<TapName>): Tensor3D;
  decodeStep(
    params: Params,
    tokens: number[],
    cache: KvCache,
    config: Config,
    tap?: Tap<TapName>,
    count?: number,
  ): Tensor3D;
  newCache(config: Config, capacity: number): KvCache;
}

/** A family bound to one checkpoint. */
export interface BoundModel {
  config: CommonConfig;
  /** tokens [B][T] → logits [B, T, V]; the caller owns the result. */
  forward(tokens: number[][], tap?: Tap<string>): Tensor3D;
  /** The next T tokens of one sequence → logits [1, T, V]; `count` of them stay in the cache. */
  decodeStep(tokens: number[], cache: KvCache, count?: number): Tensor3D;
  newCache(capacity: number): KvCache;
}

export interface BindableFamily {
  /** Reads config.json, and says which tensors the checkpoint must hold and how to run them. */
  open(json: unknown): { shapes: Map<string, number[]>; bind(params: ParameterTree): BoundModel };
}

function bindable<Config extends CommonConfig, Params, TapName extends string>(
  family: Family<Config, Params, TapName>,
): BindableFamily {
  return {
    open(json) {
      const config = family.parseConfig(json);
      return {
        shapes: family.parameterShapes(config),
        bind(tree) {
          const params = tree as unknown as Params; // its names and shapes were checked against `shapes`
          return {
            config,
            forward: (tokens, tap) => family.forward(params, tokens, config, tap),
            decodeStep: (tokens, cache, count) =>
              family.decodeStep(params, tokens, cache, config, undefined, count),
            newCache: (capacity) => family.newCache(config, capacity),
          };
        },
      };
    },
  };
}

export const FAMILIES: ReadonlyMap<string, BindableFamily> = new Map([
  ['llama', bindable({ parseConfig, ...llama })],
]);

// What a model family provides, and what becomes of it when it is bound to parameters.
import type { Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import type { KvCache } from '../layers/KvCache';
import type { Tokens } from '../layers/tokens';
import type { Tap } from '../tensors/tap';
import type { ParameterTree } from '../tensors/tree';
import type { ParameterEntry } from './layout';

/** What every family's config tells. */
export interface CommonConfig {
  vocabSize: number;
  maxPositionEmbeddings: number;
  /** The head is the embedding matrix again. */
  tieWordEmbeddings: boolean;
}

/** What a checkpoint's names do not tell by themselves. */
export interface CheckpointNames {
  /** The embedding, and the head that `tieWordEmbeddings` makes the same. */
  embedding: string;
  head: string;
  /** Begins every name but the head's; files of a model without its head leave it out. */
  prefix: string;
  /** Tensors that follow from the config, and that old files carry all the same. */
  ignored: RegExp;
}

/** What every family provides: reading its config, the tensors it needs, and its arithmetic. */
export interface CommonFamily<Config, Params, TapName extends string> {
  checkpoint: CheckpointNames;
  parseConfig(json: unknown): Config;
  parameterLayout(config: Config): ParameterEntry[];
  /** tokens [B][T] → logits [B, T, V]. Differentiable with respect to `params`; the caller owns the result. */
  forward(params: Params, tokens: Tokens, config: Config, tap?: Tap<TapName>): Tensor3D;
}

export interface StepOptions<TapName extends string> {
  tap?: Tap<TapName>;
  /** How many of the tokens stay in the cache; the rest is padding. Default all. */
  count?: number;
}

export interface DecodeOptions<TapName extends string> extends StepOptions<TapName> {
  /** The logits of every token, or of the last one that stays: [1, T, V] or [1, 1, V]. Default `all`. */
  rows?: 'all' | 'last';
}

/** A family that predicts the next token from those before it, and so may keep their keys and values. */
export interface AutoregressiveFamily<
  Config extends CommonConfig,
  Params,
  TapName extends string,
> extends CommonFamily<Config, Params, TapName> {
  generation: 'autoregressive';
  decodeStep(
    params: Params,
    tokens: number[],
    cache: KvCache,
    config: Config,
    options?: DecodeOptions<TapName>,
  ): Tensor3D;
  newCache(config: Config, capacity: number): KvCache;
  /** Left out by a family that has no multi-token prediction. */
  drafting?: DraftingFamily<Config, Params, TapName>;
}

/**
 * Multi-token prediction: modules that say from the hidden states of the positions, and from the tokens after them, what comes after
 * these. Hidden states are what logits are read from.
 */
export interface DraftingFamily<Config, Params, TapName extends string> {
  /** How many modules there are; each says one token further. */
  modules(config: Config): number;
  /** tokens [B][T] → h [B, T, C] of the model. */
  hiddenStates(params: Params, tokens: Tokens, config: Config, tap?: Tap<TapName>): Tensor3D;
  /** h [B, T, C] of the module before `depth` (1 …), and the token `depth` places after each position → h [B, T, C] of the module. */
  furtherStates(
    params: Params,
    hidden: Tensor3D,
    tokens: Tokens,
    config: Config,
    depth: number,
    tap?: Tap<TapName>,
  ): Tensor3D;
  /** h [.., C] → logits [.., V] */
  logitsOf<T extends Tensor2D | Tensor3D>(params: Params, hidden: T): T;
  /** The next T tokens → h [T, C] of the model. */
  readStep(
    params: Params,
    tokens: number[],
    cache: KvCache,
    config: Config,
    options?: StepOptions<TapName>,
  ): Tensor2D;
  /** h [T, C] of the module before, and the T tokens `depth` places after them → h [T, C] of the module, whose cache this is. */
  draftStep(
    params: Params,
    hidden: Tensor2D,
    tokens: number[],
    cache: KvCache,
    config: Config,
    depth: number,
    options?: StepOptions<TapName>,
  ): Tensor2D;
  /** An empty cache for one module. */
  newDraftCache(config: Config, capacity: number): KvCache;
}

/** A family that predicts masked tokens from all others: what changes anywhere changes all, so nothing is kept. */
export interface DiffusionFamily<
  Config extends CommonConfig & { maskTokenId: number },
  Params,
  TapName extends string,
> extends CommonFamily<Config, Params, TapName> {
  generation: 'diffusion';
}

export interface CommonModel {
  config: CommonConfig;
  /** tokens [B][T] → logits [B, T, V]; the caller owns the result. */
  forward(tokens: Tokens, tap?: Tap<string>): Tensor3D;
}

/** A family that predicts the next token, bound to one set of parameters. */
export interface AutoregressiveModel extends CommonModel {
  generation: 'autoregressive';
  /** The next T tokens of one sequence → logits; the caller owns the result. */
  decodeStep(tokens: number[], cache: KvCache, options?: DecodeOptions<string>): Tensor3D;
  newCache(capacity: number): KvCache;
  /** Undefined where the model has no module of multi-token prediction. */
  drafting?: Drafting | undefined;
}

/** Multi-token prediction, bound to one set of parameters; see `DraftingFamily`. The caller owns each result. */
export interface Drafting {
  modules: number;
  hiddenStates(tokens: Tokens, tap?: Tap<string>): Tensor3D;
  furtherStates(hidden: Tensor3D, tokens: Tokens, depth: number, tap?: Tap<string>): Tensor3D;
  logitsOf<T extends Tensor2D | Tensor3D>(hidden: T): T;
  readStep(tokens: number[], cache: KvCache, options?: StepOptions<string>): Tensor2D;
  draftStep(
    hidden: Tensor2D,
    tokens: number[],
    cache: KvCache,
    depth: number,
    options?: StepOptions<string>,
  ): Tensor2D;
  newDraftCache(capacity: number): KvCache;
}

/** A family that predicts masked tokens, bound to one set of parameters. */
export interface DiffusionModel extends CommonModel {
  generation: 'diffusion';
  /** The id that stands for a masked token. */
  maskToken: number;
}

export type BoundModel = AutoregressiveModel | DiffusionModel;

/** What training and export need to know of a model beside its arithmetic. */
export interface ModelParts {
  family: string;
  /** What config.json says, `model_type` included. */
  json: Record<string, unknown>;
  layout: ParameterEntry[];
  /** Owned by the model. */
  params: ParameterTree;
  /** A tied head counts once. */
  parameterCount: number;
  /** The same model with other parameters of the same layout. */
  bind(params: ParameterTree): BoundModel;
  /** Frees the parameters. */
  dispose(): void;
}

/** A config that its family has read: which tensors a checkpoint must hold, and how to run them. */
export interface OpenedConfig {
  config: CommonConfig;
  checkpoint: CheckpointNames;
  layout: ParameterEntry[];
  /** The model with these parameters, whose names and shapes must be those of `layout`. */
  bind(params: ParameterTree): BoundModel;
}

export interface BindableFamily {
  /** Reads config.json. Throws an Error that names the field which is missing, wrong or not supported. */
  open(json: unknown): OpenedConfig;
}

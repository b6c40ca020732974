// The registry of model families: what a folder's config.json calls `model_type`, and the code that runs it.
import type {
  AutoregressiveFamily,
  BindableFamily,
  BoundModel,
  CommonConfig,
  CommonFamily,
  CommonModel,
  DiffusionFamily,
  Drafting,
  DraftingFamily,
  OpenedConfig,
} from './Family';
import { parseConfig as parseDeepseek } from './deepseek/config';
import * as deepseek from './deepseek/model';
import { parseConfig as parseGpt2 } from './gpt2/config';
import * as gpt2 from './gpt2/model';
import { parseConfig as parseLlada } from './llada/config';
import * as llada from './llada/model';
import { parseConfig as parseLlama } from './llama/config';
import * as llama from './llama/model';

/** What the two ways of generating share; `bindTo` adds that in which they differ. */
function bindable<Config extends CommonConfig, Params, TapName extends string>(
  family: CommonFamily<Config, Params, TapName>,
  bindTo: (params: Params, config: Config, common: CommonModel) => BoundModel,
): BindableFamily {
  return {
    open(json) {
      const config = family.parseConfig(json);
      return {
        config,
        checkpoint: family.checkpoint,
        layout: family.parameterLayout(config),
        bind(tree) {
          const params = tree as unknown as Params; // its names and shapes were checked against `layout`
          const forward: CommonModel['forward'] = (tokens, tap) =>
            family.forward(params, tokens, config, tap);
          return bindTo(params, config, { config, forward });
        },
      };
    },
  };
}

function autoregressive<Config extends CommonConfig, Params, TapName extends string>(
  family: AutoregressiveFamily<Config, Params, TapName>,
): BindableFamily {
  return bindable(family, (params, config, common) => ({
    ...common,
    generation: family.generation,
    decodeStep: (tokens, cache, options) => family.decodeStep(params, tokens, cache, config, options),
    newCache: (capacity) => family.newCache(config, capacity),
    drafting: family.drafting && bindDrafting(family.drafting, params, config),
  }));
}

function bindDrafting<Config, Params, TapName extends string>(
  family: DraftingFamily<Config, Params, TapName>,
  params: Params,
  config: Config,
): Drafting | undefined {
  const modules = family.modules(config);
  if (modules === 0) return undefined;
  return {
    modules,
    hiddenStates: (tokens, tap) => family.hiddenStates(params, tokens, config, tap),
    furtherStates: (hidden, tokens, depth, tap) =>
      family.furtherStates(params, hidden, tokens, config, depth, tap),
    logitsOf: (hidden) => family.logitsOf(params, hidden),
    readStep: (tokens, cache, options) => family.readStep(params, tokens, cache, config, options),
    draftStep: (hidden, tokens, cache, depth, options) =>
      family.draftStep(params, hidden, tokens, cache, config, depth, options),
    newDraftCache: (capacity) => family.newDraftCache(config, capacity),
  };
}

function diffusion<Config extends CommonConfig & { maskTokenId: number }, Params, TapName extends string>(
  family: DiffusionFamily<Config, Params, TapName>,
): BindableFamily {
  return bindable(family, (_params, { maskTokenId }, common) => ({
    ...common,
    generation: family.generation,
    maskToken: maskTokenId,
  }));
}

export const FAMILIES: ReadonlyMap<string, BindableFamily> = new Map([
  ['deepseek_v3', autoregressive({ parseConfig: parseDeepseek, ...deepseek })],
  ['gpt2', autoregressive({ parseConfig: parseGpt2, ...gpt2 })],
  ['llada', diffusion({ parseConfig: parseLlada, ...llada })],
  ['llama', autoregressive({ parseConfig: parseLlama, ...llama })],
]);

/** The family's reading of a config. Throws an Error that names the families there are, or the field that is wrong. */
export function openConfig(family: string, json: unknown): OpenedConfig {
  const found = FAMILIES.get(family);
  if (!found) {
    throw new Error(
      `config.json: model_type "${family}" is not supported; these are: ${[...FAMILIES.keys()].join(', ')}.`,
    );
  }
  return found.open(json);
}

// The two published config.json files, of which the fields are kept that the arithmetic depends on, and what the reader makes of them.
import llada from './llada-8b.json';
import llama from './llama3-8b.json';
import type { ArchitectureState, Side } from './state';

/** Where the files stand. */
export const ADDRESSES: Record<Side, string> = { llama: llama.address, llada: llada.address };

/** What the files say that the reader does not change. */
export const FACTS: Record<Side, { heads: number; vocabulary: number; context: number; usesCache: boolean }> =
  {
    llama: {
      heads: llama.config.num_attention_heads,
      vocabulary: llama.config.vocab_size,
      context: llama.config.max_position_embeddings,
      usesCache: llama.config.use_cache,
    },
    llada: {
      heads: llada.config.n_heads,
      vocabulary: llada.config.vocab_size,
      context: llada.config.max_sequence_length,
      usesCache: llada.config.use_cache,
    },
  };

/** The config.json of a model with the reader's sizes. */
export function configOf(side: Side, state: ArchitectureState): Record<string, unknown> {
  if (side === 'llama') {
    return {
      ...llama.config,
      num_hidden_layers: state.llamaLayers,
      hidden_size: state.llamaHidden,
      num_key_value_heads: Number(state.llamaGroups),
      intermediate_size: state.llamaFfn,
    };
  }
  return {
    ...llada.config,
    n_layers: state.lladaLayers,
    d_model: state.lladaHidden,
    n_kv_heads: Number(state.lladaGroups),
    mlp_hidden_size: state.lladaFfn,
  };
}

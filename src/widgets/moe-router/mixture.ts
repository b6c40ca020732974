// The mixture of experts that a model's config.json describes.
import type { ChoiceRule } from '@/pure/routing/chooseExperts';
import { routerMessages } from './messages';

export interface Mixture {
  /** The layers that have experts, ascending. */
  layers: readonly number[];
  /** E */
  experts: number;
  rule: ChoiceRule;
  /** Gates are divided by their sum. */
  isNormalized: boolean;
  /** What gates are multiplied by after that. */
  scale: number;
}

/** Throws an Error that says what to do for a model without experts. */
export function mixtureOf(model: string, config: Readonly<Record<string, unknown>>): Mixture {
  const field = (name: string, otherwise: number): number =>
    typeof config[name] === 'number' ? config[name] : otherwise;
  const experts = field('n_routed_experts', 0);
  const first = field('first_k_dense_replace', 0);
  const layers = Array.from(
    { length: Math.max(0, field('num_hidden_layers', 0) - first) },
    (_unused, index) => first + index,
  );
  if (experts === 0 || layers.length === 0) throw new Error(routerMessages.get().noExperts({ model }));
  return {
    ...{ layers, experts },
    rule: {
      groups: field('n_group', 1),
      keptGroups: field('topk_group', 1),
      chosen: field('num_experts_per_tok', 1),
    },
    isNormalized: config['norm_topk_prob'] !== false,
    scale: field('routed_scaling_factor', 1),
  };
}

/** The layer with experts that is nearest to the one asked for. */
export function layerOf({ layers }: Pick<Mixture, 'layers'>, asked: number): number {
  const nearer = (best: number, one: number) => (Math.abs(one - asked) < Math.abs(best - asked) ? one : best);
  return layers.reduce(nearer, layers[0] ?? 0);
}

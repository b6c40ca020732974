// Equal loads for the experts of a mixture, in training: by a loss of its own, or by a bias that follows the loads.
//
//   auxiliary   L_bal = α Σ_e f_e P_e,   f_e = E/(K N) · tokens that chose e,   P_e = mean over tokens of s_e / Σ_j s_j
//   bias        b_e ← b_e − γ where f_e > 1, else b_e + γ, after each step; b only chooses
//
// DeepSeek-AI 2024 (arXiv:2412.19437v2, section 2.1.2; the loss is equations 17 to 20, taken here over the N tokens of a micro-batch and not of a
// sequence). If all experts are loaded alike, every f_e is 1 and L_bal is α. Each layer that has experts is balanced on its own.
import {
  add,
  clone,
  dispose,
  keep,
  div,
  mean,
  mul,
  reshape,
  sum,
  tensor1d,
  type Rank,
  type Scalar,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { BalancingConfig } from '../../pure/training/config';
import { tapFor, type Tap } from '../tensors/tap';
import type { Trainable } from './Trainable';

const BIAS = /^model\.layers\.(\d+)\.mlp\.gate\.e_score_correction_bias$/;

/** What a loss adds to that of the text, and sees inside the model for it. */
export interface Regularizer {
  tap: Tap<string>;
  /** After the model was run: what is added to the mean loss. Undefined: nothing. */
  penalty(): Scalar | undefined;
}

export interface Balancer extends Regularizer {
  /** E, and the layers that have experts, in their order. */
  experts: number;
  layers: readonly number[];
  /**
   * Ends a step: changes the biases, if they follow the loads. The shares of the choices since the last step, each layer summing to 1:
   * [layers · E].
   */
  endStep(): Float32Array;
  /** Forgets the choices since the last step. */
  reset(): void;
}

/** Undefined for a model without experts. */
export function createBalancer(model: Trainable, config: BalancingConfig): Balancer | undefined {
  const biases = model.layout.flatMap(({ name }, index) => {
    const layer = BIAS.exec(name)?.[1];
    const variable = model.variables[index];
    return layer !== undefined && variable ? [{ layer: Number(layer), variable }] : [];
  });
  const experts = biases[0]?.variable.size ?? 0;
  if (experts === 0) return undefined;
  const layers = biases.map(({ layer }) => layer);
  let counts = layers.map(() => new Float64Array(experts));
  let affinities = new Map<number, Tensor>();
  let chosen = new Map<number, Float64Array>();

  const name = (layer: number, what: string) => `layers.${layer}.router.${what}`;
  const watched = layers.flatMap((layer) => [name(layer, 'affinities'), name(layer, 'experts')]);
  const tap = tapFor(watched, (seen, tensor) => {
    const place = layers.findIndex((layer) => seen.startsWith(`layers.${layer}.`));
    if (seen.endsWith('.affinities')) {
      // The model frees what it forms; the loss is taken of a copy that lives until then.
      if (config.kind === 'auxiliary') affinities.set(place, keep(clone(tensor)));
    } else {
      const own = new Float64Array(experts);
      for (const expert of tensor.dataSync<'int32'>()) own[expert] = (own[expert] ?? 0) + 1;
      chosen.set(place, own);
      counts[place]?.forEach((count, expert, row) => (row[expert] = count + (own[expert] ?? 0)));
    }
    return tensor;
  });

  return {
    ...{ experts, layers, tap },

    penalty() {
      const seen = [...affinities].map(([place, s]) => [s, chosen.get(place)] as const);
      [affinities, chosen] = [new Map(), new Map()];
      if (config.kind !== 'auxiliary') return undefined;
      const parts = seen.map(([s, own]) => balanceLoss(s, own ?? new Float64Array(experts)));
      dispose(seen.map(([s]) => s));
      return mul(
        parts.reduce((total, one) => add(total, one)),
        config.weight,
      );
    },

    endStep() {
      const shares = counts.map((row) => {
        const total = row.reduce((all, count) => all + count, 0);
        return Float32Array.from(row, (count) => count / total);
      });
      if (config.kind === 'bias') {
        biases.forEach(({ variable }, place) => {
          const before = variable.dataSync<'float32'>();
          const even = 1 / experts;
          const changed = before.map(
            (bias, expert) => bias + config.speed * Math.sign(even - (shares[place]?.[expert] ?? even)),
          );
          const values = tensor1d(changed);
          variable.assign(values);
          values.dispose();
        });
      }
      this.reset();
      return Float32Array.from(shares.flatMap((row) => [...row]));
    },

    reset() {
      counts = layers.map(() => new Float64Array(experts));
    },
  };
}

/** Σ_e f_e P_e of one layer: affinities [B, T, E], and how many tokens chose each expert [E]. */
function balanceLoss(affinities: Tensor, counts: Float64Array): Scalar {
  const E = counts.length;
  const choices = counts.reduce((total, count) => total + count, 0); // K N
  const s = reshape<Rank.R2>(affinities, [affinities.size / E, E]); // [N, E]
  const shares = mean<Tensor>(div<Tensor2D>(s, sum(s, 1, true)), 0); // [E]
  return sum(mul(shares, tensor1d(Float32Array.from(counts, (count) => (E * count) / choices))));
}

// A mixture of experts as DeepSeek-V3 has it (arXiv:2412.19437v2, section 2.1.2, equations 12 to 16).
//
//   u ─┬─ shared experts, for every token ───────────────┐
//      └─ router: affinity s_e = σ(u · e_e) of each expert │
//           choice   the K experts with the largest s_e + b_e, of the best groups
//           gates    their s_e, divided by their sum and scaled
//           routed   Σ gate · FFN_e(u), of the chosen experts alone ──► +
//
// The bias b only chooses; it is no part of a gate, and is not learned by gradients: it balances the loads.
import {
  add,
  customGrad,
  div,
  mul,
  reshape,
  sigmoid,
  sum,
  type Rank,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { chooseExperts, type ChoiceRule } from '../kernels/choose-experts';
import { expertLinear } from '../kernels/expert-linear';
import { linear as fusedLinear } from '../kernels/linear';
import { swiglu } from '../kernels/swiglu';
import { oneHotRows } from '../tensors/oneHotRows';
import type { Tap } from '../tensors/tap';
import { linear, type LinearParams } from './linear';

export interface MixtureParams {
  /** weight [E, C]: the centroids e; e_score_correction_bias [E] */
  gate: { weight: Tensor2D; e_score_correction_bias: Tensor1D };
  /** gate_up [E, 2F, C], down [E, C, F] */
  experts: { gate_up_proj: { weight: Tensor3D }; down_proj: { weight: Tensor3D } };
  /** All shared experts as one of so much greater width: gate_up [2·Ns·F, C], down [C, Ns·F] */
  shared_experts: { gate_up_proj: LinearParams; down_proj: LinearParams };
}

/** (No interface: it is a rule that kernels take, and more.) */
export type MixtureOptions = ChoiceRule & {
  /** Gates are divided by their sum. */
  normalized: boolean;
  /** What gates are multiplied by, after that. */
  scale: number;
};

/** What a tap can see, and change, inside. */
export type MixtureTapName =
  | 'router.affinities' // s [B, T, E], 0 … 1
  | 'router.scores' // s + b [B, T, E]: what is chosen by
  | 'router.experts' // int32 [B, T, K], best first; others in their place get their gates
  | 'router.gates' // [B, T, K]
  | 'experts.output' // what the routed experts add, [B, T, C]
  | 'shared_experts.output'; // [B, T, C]

/** u [N, C] → [N, C]; `tap` sees rows. */
export function mixtureOfExperts(
  { gate, experts, shared_experts }: MixtureParams,
  u: Tensor2D,
  options: MixtureOptions,
  tap: Tap<MixtureTapName>,
): Tensor2D {
  const affinities = tap('router.affinities', sigmoid(fusedLinear(u, gate.weight))); // [N, E]
  const scores = tap('router.scores', add<Tensor2D>(affinities, gate.e_score_correction_bias)); // [N, E]
  const chosen = chooseExperts(scores, options); // [N, K]
  const gates = tap('router.gates', gatesOf(affinities, chosen, options)); // [N, K]
  const taken = tap('router.experts', chosen); // [N, K]
  const routed = tap('experts.output', routedExperts(experts, u, taken, gates)); // [N, C]
  const { gate_up_proj, down_proj } = shared_experts;
  const shared = linear(down_proj, swiglu(linear(gate_up_proj, u))); // [N, C]
  return add(tap('shared_experts.output', shared), routed);
}

/** The chosen affinities, divided by their sum, scaled: [N, E] and [N, K] → [N, K] */
function gatesOf(affinities: Tensor2D, chosen: Tensor2D, { normalized, scale }: MixtureOptions): Tensor2D {
  const own = affinitiesOf(affinities, chosen); // [N, K]
  const gates = normalized ? div<Tensor2D>(own, add(sum(own, 1, true), 1e-20)) : own;
  return scale === 1 ? gates : mul(gates, scale);
}

/** The affinities of the chosen experts, [N, E] and int32 [N, K] → [N, K]. A change of one goes back to its expert; the choice has no gradient. */
function affinitiesOf(affinities: Tensor2D, chosen: Tensor2D): Tensor2D {
  const [N, E] = affinities.shape;
  const K = chosen.shape[1];
  const op = customGrad((given, save) => {
    const picked = reshape<Rank.R3>(oneHotRows(reshape<Rank.R1>(chosen, [N * K]), E), [N, K, E]);
    (save as (tensors: Tensor[]) => void)([picked]);
    return {
      value: sum(mul(picked, reshape(given as Tensor, [N, 1, E])), 2), // [N, K]
      gradFunc: (dy: Tensor, [kept]: Tensor[]) => sum(mul(kept as Tensor, reshape(dy, [N, K, 1])), 1), // [N, E]
    };
  });
  return op(affinities) as Tensor2D;
}

/** Σ over the chosen experts of gate · FFN(u): the others are never computed. */
function routedExperts(
  { gate_up_proj, down_proj }: MixtureParams['experts'],
  u: Tensor2D,
  chosen: Tensor2D,
  gates: Tensor2D,
): Tensor2D {
  const [N, K] = chosen.shape;
  const ids = reshape<Rank.R1>(chosen, [N * K]);
  const hidden = swiglu(expertLinear(u, gate_up_proj.weight, ids)); // [N·K, F]
  const weighted = mul<Tensor2D>(hidden, reshape(gates, [N * K, 1])); // [N·K, F]
  const outputs = expertLinear(weighted, down_proj.weight, ids); // [N·K, C]
  return sum(reshape<Rank.R3>(outputs, [N, K, u.shape[1]]), 1);
}

// The three runs that the settings describe: alike in everything but what keeps their experts equally loaded.
import type { Args } from '@/core/client';
import type { TextFacts } from '@/labs/training/textFacts';
import { HELD_OUT, partsOf } from '@/labs/training/textFacts';
import { contentHash, finish } from '@/pure/counting';
import type { BalancingState } from './state';

export const WAYS = ['none', 'auxiliary', 'bias'] as const;
export type Way = (typeof WAYS)[number];

export interface BalancingPlan {
  run: string;
  config: Args<'train.run'>['config'];
  data: Args<'train.run'>['data'];
}

export type BalancingPlans = Record<Way, BalancingPlan>;

/** Two layers of experts after a dense one, small enough that three runs take half a minute. */
const MODEL = {
  hidden_size: 48,
  intermediate_size: 96,
  moe_intermediate_size: 32,
  num_hidden_layers: 3,
  first_k_dense_replace: 1,
  num_attention_heads: 3,
  kv_lora_rank: 24,
  qk_nope_head_dim: 16,
  qk_rope_head_dim: 8,
  v_head_dim: 16,
  tie_word_embeddings: true,
};
export const FIRST_EXPERT_LAYER = MODEL.first_k_dense_replace;
export const EXPERT_LAYERS = MODEL.num_hidden_layers - FIRST_EXPERT_LAYER;
const [T, B] = [32, 16];
const WARMUP = 20;

/** Why there are no runs, with the numbers of the sentence; undefined where there are. */
export function problemOf(facts: TextFacts): { characters: number; needed: number } | undefined {
  const { characters } = facts;
  const needed = Math.ceil((T + 1) / HELD_OUT);
  const isEnough = facts.vocabSize >= 2 && partsOf(characters).heldOut > T;
  return isEnough ? undefined : { characters, needed };
}

export function plansOf(state: BalancingState, facts: TextFacts, ownText: string): BalancingPlans {
  const { text, experts, chosen, weight, speed, steps, learningRate, seed } = state;
  const balancing = {
    none: { kind: 'none' },
    auxiliary: { kind: 'auxiliary', weight },
    bias: { kind: 'bias', speed },
  } as const;
  const planOf = (way: Way): BalancingPlan => {
    const config: BalancingPlan['config'] = {
      family: 'deepseek_v3',
      model: { ...MODEL, n_routed_experts: experts, num_experts_per_tok: chosen },
      loss: { kind: 'next-token' },
      sequenceLength: T,
      batchSize: B,
      heldOut: HELD_OUT,
      learningRate,
      schedule: { kind: 'cosine', warmupSteps: Math.min(WARMUP, steps), finalFraction: 0.1 },
      clipNorm: 1,
      balancing: balancing[way],
      steps,
      evaluateEvery: steps,
      evaluationSequences: 96,
      seed,
    };
    const identity = JSON.stringify([config, text === 'own' ? facts.hash : text]);
    return {
      run: `load-balancing.${way}.${finish(contentHash(identity))}`,
      config,
      data: { source: text === 'own' ? { text: ownText } : { shipped: text } },
    };
  };
  return { none: planOf('none'), auxiliary: planOf('auxiliary'), bias: planOf('bias') };
}

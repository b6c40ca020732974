// Trains small mixtures of experts, alike in everything but what keeps their loads even, and looks at the busiest expert.
import { core } from '@/core/client';
import { meanWithInterval } from '@/pure/statistics/intervals';
import { meanOf } from '@/pure/statistics/moments';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { deepseekFindingMessages } from './findingMessages';
import { BALANCING_SEEDS, BALANCING_STEPS, BALANCING_TEXT, BIAS_SPEED, LOSS_WEIGHT } from './settings';
import { written } from './stories';

const WAYS = {
  none: { kind: 'none' },
  auxiliary: { kind: 'auxiliary', weight: LOSS_WEIGHT },
  bias: { kind: 'bias', speed: BIAS_SPEED },
} as const;
type Way = keyof typeof WAYS;

/** Steps at the end that a load is the mean of. */
const LAST = 50;

interface Trained {
  way: Way;
  seed: number;
  /** Share of the busiest expert of the worst layer, in even shares: mean over the last steps. */
  busiest: number;
  heldOutNats: number;
}

/** Trained here, looked at, and deleted. */
async function train(way: Way, seed: number, { signal, onProgress }: RunOptions): Promise<Trained> {
  const run = `claim-balance-${way}-${seed}`;
  const forget = () => core.call('train.delete', { run });
  await forget(); // one that was interrupted
  const largest: number[] = [];
  try {
    const { heldOutNats = NaN } = await core.call(
      'train.run',
      {
        run,
        data: { source: { shipped: BALANCING_TEXT } },
        config: {
          family: 'deepseek_v3',
          model: {
            ...{
              hidden_size: 48,
              intermediate_size: 96,
              moe_intermediate_size: 32,
              tie_word_embeddings: true,
            },
            ...{
              num_hidden_layers: 3,
              first_k_dense_replace: 1,
              n_routed_experts: 8,
              num_experts_per_tok: 2,
            },
            ...{
              num_attention_heads: 3,
              kv_lora_rank: 24,
              qk_nope_head_dim: 16,
              qk_rope_head_dim: 8,
              v_head_dim: 16,
            },
          },
          loss: { kind: 'next-token' },
          sequenceLength: 32,
          batchSize: 16,
          learningRate: 5e-3,
          schedule: { kind: 'cosine', warmupSteps: 20, finalFraction: 0.1 },
          clipNorm: 1,
          balancing: WAYS[way],
          steps: BALANCING_STEPS,
          evaluateEvery: BALANCING_STEPS,
          evaluationSequences: 96,
          seed,
        },
        checkpointEvery: 0,
        whileHidden: true,
      },
      {
        signal,
        onProgress(progress) {
          if (progress.stage !== 'step') return;
          const layers = progress.loads ?? [];
          if (progress.step > 0)
            largest.push(Math.max(...layers.map((row) => row.length * Math.max(...row))));
          onProgress(progress.step, BALANCING_STEPS);
        },
      },
    );
    return { way, seed, busiest: meanOf(largest.slice(-LAST)), heldOutNats };
  } finally {
    // One that was stopped may still be writing; the next run of the claim deletes it.
    await forget().catch(() => undefined);
  }
}

export async function compareBalancing({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = deepseekFindingMessages.get();
  const ways: Way[] = ['none', 'auxiliary', 'bias'];
  const runs = Array.from({ length: BALANCING_SEEDS }, (_unused, seed) => ways.map((way) => ({ way, seed })));
  const trained: Trained[] = [];
  for (const { way, seed } of runs.flat()) {
    const done = trained.length;
    const one = await train(way, seed, {
      signal,
      onProgress: (step, steps) => onProgress(done * steps + step, runs.flat().length * steps),
    });
    trained.push(one);
  }
  const of = (wanted: Way, what: 'busiest' | 'heldOutNats') =>
    trained.filter(({ way }) => way === wanted).map((one) => one[what]);
  const [none, auxiliary, bias] = ways.map((way) => of(way, 'busiest')) as [number[], number[], number[]];
  // The three of one seed begin with the same weights and read the same sequences.
  const more = meanWithInterval(none.map((load, seed) => load - (bias[seed] ?? NaN)));
  const two = (value: number) => value.toFixed(2);
  const { value, low, high } = written(more, two);
  return {
    ...more,
    count: BALANCING_SEEDS,
    holds: more.low > 0,
    sentence: t.balancing({
      seeds: BALANCING_SEEDS,
      ...{ none: two(meanOf(none)), auxiliary: two(meanOf(auxiliary)), bias: two(meanOf(bias)) },
      ...{ more: value, low, high },
      noneNats: meanOf(of('none', 'heldOutNats')).toFixed(3),
      auxiliaryNats: meanOf(of('auxiliary', 'heldOutNats')).toFixed(3),
      biasNats: meanOf(of('bias', 'heldOutNats')).toFixed(3),
    }),
    columns: [t.seed, t.way, t.busiest, t.heldOut],
    rows: trained.map(({ way, seed, busiest, heldOutNats }) => [
      seed,
      t[way],
      two(busiest),
      heldOutNats.toFixed(3),
    ]),
  };
}

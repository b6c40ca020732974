// Trains small mask predictors, some with the same share of masks in every text, some with any, and asks both at each share.
import { core } from '@/core/client';
import { meanWithInterval } from '@/pure/statistics/intervals';
import { meanOf } from '@/pure/statistics/moments';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { lladaFindingMessages } from './findingMessages';
import { CLAIMED_T, FIXED_RATIO, RATIO_SEEDS, RATIO_STEPS, RATIO_TEXT } from './settings';

/** The t at which both are asked. */
const TIMES = [FIXED_RATIO, 0.5, CLAIMED_T];
const KINDS = ['fixed', 'random'] as const;
type Kind = (typeof KINDS)[number];

const LOSSES = {
  fixed: { kind: 'llada', form: 'fixed', ratio: FIXED_RATIO },
  random: { kind: 'llada', form: 'bernoulli' },
} as const;

/** Trained here, asked, and deleted. */
async function trainAndAsk(
  kind: Kind,
  seed: number,
  { signal, onProgress }: RunOptions,
): Promise<Map<number, number>> {
  const run = `claim-ratio-${kind}-${seed}`;
  const forget = () => core.call('train.delete', { run });
  await forget(); // one that was interrupted
  try {
    await core.call(
      'train.run',
      {
        run,
        data: { source: { shipped: RATIO_TEXT } },
        config: {
          family: 'llada',
          model: { d_model: 64, n_layers: 2, n_heads: 4, mlp_hidden_size: 176, weight_tying: true },
          loss: LOSSES[kind],
          sequenceLength: 32,
          batchSize: 16,
          learningRate: 5e-3,
          schedule: { kind: 'cosine', warmupSteps: 20 },
          beta2: 0.99,
          clipNorm: 1,
          steps: RATIO_STEPS,
          evaluationSequences: 200,
          seed,
        },
        reportEvery: 20,
        checkpointEvery: 0,
        whileHidden: true,
      },
      {
        signal,
        onProgress: (progress) => progress.stage === 'step' && onProgress(progress.step, RATIO_STEPS),
      },
    );
    const losses = new Map<number, number>();
    for (const ratio of TIMES) {
      const loss = { kind: 'llada', form: 'fixed', ratio } as const;
      losses.set(ratio, (await core.call('train.loss', { run, loss }, { signal })).lossNats);
    }
    return losses;
  } finally {
    // One that was stopped may still be writing; the next run of the claim deletes it.
    await forget().catch(() => undefined);
  }
}

export async function compareRatios({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = lladaFindingMessages.get();
  const runs = Array.from({ length: RATIO_SEEDS }, (_unused, seed) =>
    KINDS.map((kind) => ({ kind, seed })),
  ).flat();
  const asked: { kind: Kind; seed: number; losses: Map<number, number> }[] = [];
  for (const [index, { kind, seed }] of runs.entries()) {
    const losses = await trainAndAsk(kind, seed, {
      signal,
      onProgress: (done, total) => onProgress(index * total + done, runs.length * total),
    });
    asked.push({ kind, seed, losses });
  }
  const at = (time: number, wanted: Kind) =>
    asked.filter(({ kind }) => kind === wanted).map(({ losses }) => losses.get(time) ?? NaN);
  const [fixed, random] = [at(CLAIMED_T, 'fixed'), at(CLAIMED_T, 'random')];
  // The two of one seed read the same stretches of the text.
  const { value, low, high } = meanWithInterval(fixed.map((nats, seed) => nats - (random[seed] ?? NaN)));
  const percent = 100 * FIXED_RATIO;
  return {
    ...{ value, low, high, count: RATIO_SEEDS },
    holds: low > 0,
    sentence: t.ratio({
      ...{ t: CLAIMED_T, ratio: percent, fixed: meanOf(fixed).toFixed(3), random: meanOf(random).toFixed(3) },
      ...{ more: value.toFixed(3), low: low.toFixed(3), high: high.toFixed(3) },
    }),
    columns: [t.seed, t.trainedWith, ...TIMES.map((time) => t.lossAt({ t: time }))],
    rows: asked.map(({ kind, seed, losses }) => [
      seed,
      kind === 'fixed' ? t.always({ ratio: percent }) : t.any,
      ...TIMES.map((time) => (losses.get(time) ?? NaN).toFixed(3)),
    ]),
  };
}

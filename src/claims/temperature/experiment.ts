// What temperature and top-k do to the distribution of the token that follows each beginning.
import { core } from '@/core/client';
import { beginnings } from '@/pure/corpus/beginnings';
import { distribution, entropyNats, klDivergenceNats, DEFAULT_SAMPLING } from '@/pure/sampling';
import { shareWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { temperatureFindingMessages } from './findingMessages';
import { COUNT, MODEL, STEPS } from './settings';

const COLD = 0.01;
/** A cold distribution this near to greedy decoding counts as greedy, in nats. */
const NEAR_NATS = 0.01;
const HOT = 1000;
const TOP_K = 10;
/** Rounding may put an entropy above the other by this much, in nats. */
const ROUNDING_NATS = 1e-9;

/** Calls `each` with every beginning's token ids, the begin token included, and reports progress. */
async function forEachBeginning(
  { signal, onProgress }: RunOptions,
  each: (beginning: string, ids: number[], index: number) => Promise<void>,
): Promise<void> {
  const { beginToken } = await core.call('model.load', { model: MODEL }, { signal });
  for (const [index, beginning] of beginnings(COUNT).entries()) {
    onProgress(index, COUNT);
    const { ids } = await core.call('text.encode', { model: MODEL, text: beginning }, { signal });
    await each(beginning, beginToken === undefined ? ids : [beginToken, ...ids], index);
  }
}

/** Logits of the token that follows, [V]. */
async function lastLogits(ids: number[], signal: AbortSignal): Promise<Float32Array> {
  const { logits } = await core.call('model.logits', { model: MODEL, tokens: ids }, { signal });
  const V = logits.shape[1] ?? 0;
  return logits.values.slice((ids.length - 1) * V);
}

export async function measureCold(options: RunOptions): Promise<DetailedFinding> {
  const t = temperatureFindingMessages.get();
  const rows: [string, number][] = [];
  await forEachBeginning(options, async (beginning, ids) => {
    const logits = await lastLogits(ids, options.signal);
    const greedy = distribution(logits, { ...DEFAULT_SAMPLING, greedy: true }).after;
    const cold = distribution(logits, { ...DEFAULT_SAMPLING, temperature: COLD }).after;
    rows.push([beginning, klDivergenceNats(greedy, cold)]);
  });
  const near = rows.filter(([, nats]) => nats < NEAR_NATS).length;
  const farthest = Math.max(...rows.map(([, nats]) => nats));
  const { value, low, high } = shareWithInterval(near, rows.length);
  return {
    value,
    low,
    high,
    count: rows.length,
    holds: low > 0.8,
    sentence: t.cold({
      temperature: COLD,
      near,
      count: rows.length,
      limit: NEAR_NATS,
      farthest: farthest.toFixed(2),
    }),
    columns: [t.beginning, t.divergence],
    rows: rows.map(([beginning, nats]) => [beginning, nats.toExponential(2)]),
  };
}

export async function measureHot(options: RunOptions): Promise<DetailedFinding> {
  const t = temperatureFindingMessages.get();
  const rows: [string, number][] = [];
  await forEachBeginning(options, async (beginning, ids) => {
    const logits = await lastLogits(ids, options.signal);
    const hot = distribution(logits, { ...DEFAULT_SAMPLING, temperature: HOT }).after;
    const uniform = new Float64Array(hot.length).fill(1 / hot.length);
    rows.push([beginning, klDivergenceNats(uniform, hot)]);
  });
  const farthest = Math.max(...rows.map(([, nats]) => nats));
  return {
    value: farthest,
    low: farthest,
    high: farthest,
    count: rows.length,
    holds: farthest < 1e-3,
    sentence: t.hot({ temperature: HOT, count: rows.length, farthest: farthest.toExponential(1) }),
    columns: [t.beginning, t.divergence],
    rows: rows.map(([beginning, nats]) => [beginning, nats.toExponential(2)]),
  };
}

export async function measureTopK(options: RunOptions): Promise<DetailedFinding> {
  const t = temperatureFindingMessages.get();
  const rows: (string | number)[][] = [];
  let lower = 0;
  let count = 0;
  await forEachBeginning(options, async (beginning, prompt, index) => {
    const entropies = { before: 0, after: 0, steps: 0 };
    const onProgress = (progress: { stage: string; logits?: Float32Array }) => {
      if (progress.stage !== 'token' || !progress.logits) return;
      const { before, after } = distribution(progress.logits, { ...DEFAULT_SAMPLING, topK: TOP_K });
      const [H0, H1] = [entropyNats(before), entropyNats(after)];
      if (H1 <= H0 + ROUNDING_NATS) lower += 1;
      count += 1;
      entropies.before += H0;
      entropies.after += H1;
      entropies.steps += 1;
    };
    await core.call(
      'generate',
      {
        model: MODEL,
        prompt,
        settings: { topK: TOP_K },
        seed: 1,
        stream: index,
        maxNewTokens: STEPS,
        forbidEnd: true,
        withLogits: true,
      },
      { signal: options.signal, onProgress },
    );
    const { before, after, steps } = entropies;
    rows.push([beginning, (before / steps).toFixed(3), (after / steps).toFixed(3)]);
  });
  const { value, low, high } = shareWithInterval(lower, count);
  return {
    value,
    low,
    high,
    count,
    holds: lower === count,
    sentence: t.entropy({ lower, count, k: TOP_K }),
    columns: [t.beginning, t.before, t.after],
    rows,
  };
}

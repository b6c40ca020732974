// Digits squeezed to two numbers by an autoencoder and by principal components: how well the planes part them.
import { core } from '@/core/client';
import { agreements, chanceOf, planeOf } from '@/pure/autoencoding/plane';
import type { Rows } from '@/pure/autoencoding/rows';
import { bootstrapMean } from '@/pure/statistics/bootstrap';
import { rowRunConfig } from '@/pure/training/rowRun';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { readDigits } from '@/ui/readDigits';
import { autoencoderFindingMessages } from './findingMessages';
import { DRAWS, SEEDS, SETTINGS } from './settings';

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Of each held-out picture: the share of its 5 nearest trained ones that are the same digit. */
async function trainedShares(rows: Rows, seed: number, { signal }: RunOptions): Promise<number[]> {
  const run = `claim-autoencoder-${seed}`;
  const config = rowRunConfig({ ...SETTINGS, seed }, rows);
  const source = { rows: rows.values, dimension: rows.dimension, name: 'digits' };
  await core.call('train.delete', { run });
  try {
    await core.call(
      'train.run',
      { run, config, data: { source }, checkpointEvery: 0, reportEvery: 100 },
      { signal },
    );
    const { values, dimension } = await core.call('train.encode', { run, rows: rows.values }, { signal });
    return agreements(rows, planeOf(values, dimension).points);
  } finally {
    await core.call('train.delete', { run });
  }
}

/** The same in the plane of the first two principal axes of the trained pictures. */
async function principalShares(rows: Rows, { signal }: RunOptions): Promise<number[]> {
  const { dimension: n } = rows;
  const trained = rows.values.slice(0, rows.training * n);
  const { mean: middle, axes } = await core.call(
    'rows.pca',
    { rows: trained, dimension: n, width: 2 },
    { signal },
  );
  const points = Float64Array.from({ length: 2 * rows.count }, (_none, at) => {
    const [row, axis] = [at >> 1, at % 2];
    let sum = 0;
    for (let c = 0; c < n; c += 1) {
      sum += ((rows.values[row * n + c] ?? NaN) - (middle[c] ?? NaN)) * (axes[axis * n + c] ?? NaN);
    }
    return sum;
  });
  return agreements(rows, points);
}

export async function partDigits(options: RunOptions): Promise<DetailedFinding> {
  const rows = await readDigits();
  const bySeed: number[][] = [];
  for (const [index, seed] of SEEDS.entries()) {
    options.onProgress(index, SEEDS.length);
    bySeed.push(await trainedShares(rows, seed, options));
  }
  const principal = await principalShares(rows, options);
  const shares = principal.map((_share, at) => mean(bySeed.map((one) => one[at] ?? NaN)));
  const { value, low, high } = bootstrapMean(shares, DRAWS);
  const [pca, chance] = [mean(principal), chanceOf(rows)];
  const held = [...(rows.labels ?? [])].slice(rows.training);
  const trained = [...(rows.labels ?? [])].slice(0, rows.training);
  const t = autoencoderFindingMessages.get();
  return {
    ...{ value, low, high, count: shares.length, holds: low > pca && low > 2 * chance },
    sentence: t.parts({
      ...{ count: shares.length, share: percent(value), low: percent(low), high: percent(high) },
      ...{ seeds: SEEDS.length, pca: percent(pca), chance: percent(chance) },
    }),
    columns: [t.digit, t.autoencoder, t.pca, t.chance],
    rows: Array.from({ length: 10 }, (_none, digit) => {
      const own = (values: readonly number[]) =>
        percent(mean(values.filter((_value, at) => held[at] === digit)));
      return [
        digit,
        own(shares),
        own(principal),
        percent(trained.filter((one) => one === digit).length / trained.length),
      ];
    }),
  };
}

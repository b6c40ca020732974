// Draws series of balls, and counts those whose frequency lies in the band around the probability.
import { core } from '@/core/client';
import { shareWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { urnFindingMessages } from './findingMessages';
import { BALLS, COUNTS, DRAWS, URNS } from './settings';

/** Standard errors to each side in which 95 of 100 series lie. */
const WIDTH = 1.96;
const CLAIMED = 0.95;

export async function countNear({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = urnFindingMessages.get();
  const [green = 0] = COUNTS;
  const p = green / BALLS;
  const half = WIDTH * Math.sqrt((p * (1 - p)) / DRAWS);
  const series: { seed: number; drawn: number; isInside: boolean }[] = [];
  for (let seed = 1; seed <= URNS; seed++) {
    onProgress(seed - 1, URNS);
    const { drawn: all } = await core.call('urn.draw', { counts: COUNTS, draws: DRAWS, seed }, { signal });
    const [drawn = 0] = all;
    series.push({ seed, drawn, isInside: Math.abs(drawn / DRAWS - p) <= half });
  }
  const near = series.filter(({ isInside }) => isInside).length;
  const { value, low, high } = shareWithInterval(near, URNS);
  return {
    ...{ value, low, high, count: URNS },
    holds: low <= CLAIMED && CLAIMED <= high,
    sentence: t.near({
      ...{ near, urns: URNS, probability: `${green}/${BALLS}` },
      ...{ low: (p - half).toFixed(4), high: (p + half).toFixed(4) },
    }),
    columns: [t.seed, t.green, t.frequency, t.inside],
    rows: series.map(({ seed, drawn, isInside }) => [
      ...[seed, drawn, (drawn / DRAWS).toFixed(3)],
      isInside ? t.yes : t.no,
    ]),
  };
}

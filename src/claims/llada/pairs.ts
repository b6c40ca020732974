// New York or Los Angeles, drawn in one step and in two, and counted.
import { drawPair, impossibleShare, oneStepTable, pairTable } from '@/pure/diffusion/coupled';
import { shareWithInterval, type Estimate } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { lladaFindingMessages } from './findingMessages';
import { PAIRS } from './settings';

const SEED = 1;
const FIRST = ['New', 'Los'] as const;
const SECOND = ['York', 'Angeles'] as const;
/** p(first, second): each city with one half. */
const CITIES = pairTable([
  [1, 0],
  [0, 1],
]);

export async function drawInOneStep(options: RunOptions): Promise<DetailedFinding> {
  const t = lladaFindingMessages.get();
  const drawn = oneStepTable(CITIES);
  const exactly = 1 - impossibleShare(CITIES, drawn);
  return count(1, drawn, options, (right, { low, high }) => ({
    holds: low <= exactly && exactly <= high,
    sentence: t.oneStep({ right: show(right), count: show(PAIRS), exactly: 100 * exactly }),
  }));
}

export async function drawInTwoSteps(options: RunOptions): Promise<DetailedFinding> {
  const t = lladaFindingMessages.get();
  return count(2, CITIES, options, (right) => ({
    holds: right === PAIRS,
    sentence: t.twoSteps({ right: show(right), count: show(PAIRS) }),
  }));
}

const show = (n: number) => n.toLocaleString('en');

function count(
  steps: 1 | 2,
  expected: readonly (readonly number[])[],
  { onProgress }: RunOptions,
  judge: (right: number, share: Estimate) => Pick<DetailedFinding, 'holds' | 'sentence'>,
): DetailedFinding {
  const t = lladaFindingMessages.get();
  onProgress(0, PAIRS);
  const counts = FIRST.map(() => SECOND.map(() => 0));
  for (let n = 0; n < PAIRS; n++) {
    const [first, second] = drawPair(CITIES, steps, SEED, n);
    const row = counts[first];
    if (row) row[second] = (row[second] ?? 0) + 1;
  }
  const cells = FIRST.flatMap((first, a) =>
    SECOND.map((second, b) => ({
      pair: `${first} ${second}`,
      fits: (CITIES[a]?.[b] ?? 0) > 0,
      drawn: counts[a]?.[b] ?? 0,
      expected: PAIRS * (expected[a]?.[b] ?? 0),
    })),
  );
  const right = cells.reduce((sum, cell) => sum + (cell.fits ? cell.drawn : 0), 0);
  const share = shareWithInterval(right, PAIRS);
  return {
    ...share,
    count: PAIRS,
    ...judge(right, share),
    columns: [t.pair, t.fits, t.drawn, t.expected],
    rows: cells.map((cell) => [cell.pair, cell.fits ? t.yes : t.no, cell.drawn, cell.expected]),
  };
}

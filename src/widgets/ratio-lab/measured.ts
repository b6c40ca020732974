// What the measured losses say: the area under a curve, the point at one t, the rows of the table.
import type { ChartPoint } from '@/viz/chartLayout';
import type { LossAt, RatioView } from './ratio';

/**
 * ∫₀¹ L(t) dt, where L(t) is the mean loss of a masked token at t: the model's bound in nats a token. The bound weighs each masked
 * token by 1/t, and a share t of the tokens is masked, so that every t counts alike. By trapezia; below the first t as at it.
 * Undefined until the last t is 1.
 */
export function areaUnder(losses: readonly LossAt[]): number | undefined {
  const [first] = losses;
  if (!first || losses.at(-1)?.t !== 1) return undefined;
  return losses.reduce((area, { t, lossNats }, n) => {
    const before = losses[n - 1] ?? { t: 0, lossNats };
    return area + ((t - before.t) * (lossNats + before.lossNats)) / 2;
  }, 0);
}

/** The measured losses on an axis that has its full length from the beginning. */
export function pointsOf(losses: readonly LossAt[]): ChartPoint[] {
  const points = losses.map(({ t, lossNats }) => ({ x: t, y: lossNats }));
  return [{ x: 0, y: NaN }, ...points, ...(losses.at(-1)?.t === 1 ? [] : [{ x: 1, y: NaN }])];
}

/** Both losses where t is nearest to the wanted one. */
export function atNearest(
  { fixed, drawn }: RatioView['measured'],
  wanted: number,
): { t: number; fixed: number; drawn: number } | undefined {
  const both = fixed.flatMap((one, n) => {
    const other = drawn[n];
    return other ? [{ t: one.t, fixed: one.lossNats, drawn: other.lossNats }] : [];
  });
  const distance = ({ t }: { t: number }) => Math.abs(t - wanted);
  return both.reduce<(typeof both)[number] | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}

/** One row a t: t, masked tokens, both losses, how much more the fixed share costs. */
export function measuredRows({ fixed, drawn }: RatioView['measured']): (string | number)[][] {
  return fixed.map(({ t, lossNats, count }, n) => {
    const other = drawn[n]?.lossNats;
    return [
      ...[t.toFixed(2), count, lossNats.toFixed(4)],
      ...(other === undefined ? ['', ''] : [other.toFixed(4), (lossNats - other).toFixed(4)]),
    ];
  });
}

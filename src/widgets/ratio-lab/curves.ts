// The course of both trainings as points of a chart and rows of a table.
import { lossPoints } from '@/labs/training/course';
import type { ChartPoint } from '@/viz/chartLayout';

/** Points of a curve, at most: the losses jump with the tokens that chance masks, and only means show the way. */
const MOST_POINTS = 80;

/** Steps that one point of a curve stands for. */
export const stepsOfPoint = (steps: number): number => Math.ceil(steps / MOST_POINTS);

/** One row a point: step, and the loss of each model where it has come so far. */
export function courseRows(
  fixed: readonly number[],
  drawn: readonly number[],
  each: number,
): (string | number)[][] {
  const [a, b] = [lossPoints(fixed, each), lossPoints(drawn, each)];
  const longer = a.length > b.length ? a : b;
  const written = (point: ChartPoint | undefined) => point?.y.toFixed(4) ?? '';
  return longer.map(({ x }, n) => [x, written(a[n]), written(b[n])]);
}

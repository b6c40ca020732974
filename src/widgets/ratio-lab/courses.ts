// The courses of both trainings as rows of a table.
import { lossPoints } from '@/labs/training/course';
import type { ChartPoint } from '@/viz/chartLayout';

/** One row a point of `each` steps: step, and the loss of each model where it has come so far. */
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

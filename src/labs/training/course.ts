// The course of a run: how it grows with what is reported, and what it is as points of a chart and rows of a table.
import type { ChartPoint } from '@/viz/chartLayout';
import type { Course, StepReport } from './labView';
import type { Family } from './state';

/** The course with one report more. Its lists of steps grow in place: there are many steps, and one reader. */
export function withReport(course: Course, report: StepReport): Course {
  const { losses, gradientNorms, evaluations } = course;
  const { step, gradientNorm = NaN, heldOutNats, pairs } = report;
  const lossNats = report.lossNats ?? (pairs === undefined ? undefined : NaN); // a step without pairs has no loss
  const pairsSoFar = course.pairs ?? [];
  if (lossNats !== undefined && step > 0) {
    // A run that was taken up from its checkpoint makes some steps again.
    losses.length = Math.min(losses.length, step - 1);
    gradientNorms.length = losses.length;
    losses.push(lossNats);
    gradientNorms.push(gradientNorm);
    if (pairs !== undefined) {
      pairsSoFar.length = losses.length - 1;
      pairsSoFar.push(pairs);
    }
  }
  const before = evaluations.filter((one) => one.step < step);
  return {
    losses,
    gradientNorms,
    ...(pairs !== undefined && { pairs: pairsSoFar }),
    evaluations: heldOutNats === undefined ? before : [...before, { step, lossNats: heldOutNats }],
  };
}

/**
 * Points of a curve, at most: more cannot be seen. The loss of hidden tokens jumps from step to step with the share that is
 * hidden: of it, only means show the way.
 */
const MOST_POINTS = { gpt2: 1000, llama: 1000, llada: 100 };

/** Steps that one point of the curve stands for. */
export function stepsOfPoint(steps: number, family: Family): number {
  return Math.ceil(steps / MOST_POINTS[family]);
}

/** The mean loss of every `each` steps, at the last of them; the rest at the end is a point of its own. */
export function lossPoints(losses: readonly number[], each: number): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (let from = 0; from < losses.length; from += each) {
    const part = losses.slice(from, from + each);
    points.push({ x: from + part.length, y: part.reduce((sum, loss) => sum + loss, 0) / part.length });
  }
  return points;
}

/** One row a point: step, loss, gradient norm of that step, and the held-out loss where it was taken. */
export function courseRows(course: Course, each: number): (string | number)[][] {
  const { losses, gradientNorms, evaluations } = course;
  const heldOut = new Map(evaluations.map(({ step, lossNats }) => [step, lossNats.toFixed(4)]));
  const first = heldOut.get(0);
  const rows = lossPoints(losses, each).map(({ x, y }, index): (string | number)[] => {
    const steps = Array.from({ length: x - index * each }, (_unused, n) => x - n);
    const held = steps.map((step) => heldOut.get(step)).find((text) => text !== undefined);
    return [x, y.toFixed(4), (gradientNorms[x - 1] ?? NaN).toPrecision(3), held ?? ''];
  });
  return first === undefined ? rows : [[0, '', '', first], ...rows];
}

/** A loss far above that of guessing: the axis is then logarithmic. */
const FAR_ABOVE = 6;

export function isFarOff(losses: readonly number[], uniformNats: number): boolean {
  return losses.some((loss) => loss > FAR_ABOVE * uniformNats);
}

/** A learning rate that a run may survive which broke at this one. */
export function smallerRate(rate: number): number {
  return rate > 0.05 ? 0.003 : Number((rate / 10).toPrecision(3));
}

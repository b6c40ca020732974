// The course of one run: its losses, and how the choices were shared out among the experts at each step.

export interface Course {
  /** Loss of each step in nats, [step] */
  losses: number[];
  /** Share of its layer's choices that each expert had, [step][layer][expert] */
  loads: number[][][];
  /** On the held-out text, after the last step. */
  heldOutNats: number | undefined;
}

export const NO_COURSE: Course = { losses: [], loads: [], heldOutNats: undefined };

/** Steps at the end that a final number is the mean of. */
export const LAST_STEPS = 50;

/** The share of the busiest expert of a layer, where 1 is its even share: [step]; the worst layer of each step. */
export function largestLoads({ loads }: Course): number[] {
  return loads.map((layers) => Math.max(...layers.map((row) => row.length * Math.max(...row))));
}

/** The mean over the last steps of a list with one number a step; undefined for none. */
export function lastMean(values: readonly number[]): number | undefined {
  const last = values.slice(-LAST_STEPS);
  return last.length === 0 ? undefined : last.reduce((sum, one) => sum + one, 0) / last.length;
}

/** Experts whose mean share over the last steps is less than a tenth of the even one, in all layers together. */
export function idleExperts({ loads }: Course): number {
  const last = loads.slice(-LAST_STEPS);
  const layers = last[0] ?? [];
  let idle = 0;
  layers.forEach((row, layer) =>
    row.forEach((_share, expert) => {
      const mean = last.reduce((sum, step) => sum + (step[layer]?.[expert] ?? 0), 0) / last.length;
      if (mean * row.length < 0.1) idle++;
    }),
  );
  return idle;
}

/** Means over stretches of steps, at most `most` of them: the loads of one layer, [expert][stretch], and the last step of each. */
export function loadRows(
  { loads }: Course,
  layer: number,
  most: number,
): { rows: number[][]; steps: number[] } {
  const each = Math.max(1, Math.ceil(loads.length / most));
  const experts = loads[0]?.[layer]?.length ?? 0;
  const steps: number[] = [];
  const rows: number[][] = Array.from({ length: experts }, () => []);
  for (let from = 0; from < loads.length; from += each) {
    const stretch = loads.slice(from, from + each);
    steps.push(from + stretch.length);
    rows.forEach((row, expert) =>
      row.push(stretch.reduce((sum, step) => sum + (step[layer]?.[expert] ?? 0), 0) / stretch.length),
    );
  }
  return { rows, steps };
}

/** The loads of a kept run, which come as one row of numbers: [step · layers · E]. */
export function loadsOf(values: ArrayLike<number>, layers: number, experts: number): number[][][] {
  const steps = values.length / (layers * experts);
  const rowAt = (step: number, layer: number) =>
    Array.from(
      { length: experts },
      (_unused, expert) => values[(step * layers + layer) * experts + expert] ?? NaN,
    );
  return Array.from({ length: steps }, (_unused, step) =>
    Array.from({ length: layers }, (_none, layer) => rowAt(step, layer)),
  );
}

// Learning-rate schedules: how large the step of the optimizer is, from the first step of a run to its last.
//
// With η the highest rate, w steps of warm-up, S steps in all and f the share of η that is left at the end, step n (0 for
// the first) takes the rate
//
//   n < w:   η (n + 1)/w                            linear warm-up, never 0, so that the first step is not lost
//   n ≥ w:   η · shape(p),   p = (n − w)/(S − w)    p goes from 0 up to but not including 1
//
//   constant   shape(p) = 1
//   linear     shape(p) = 1 − (1 − f) p
//   cosine     shape(p) = f + (1 − f) (1 + cos πp)/2     Loshchilov & Hutter 2017 (arXiv:1608.03983), equation 5
//
// A run that goes on after its S steps stays at p = 1.

export const SCHEDULES = ['constant', 'linear', 'cosine'] as const;

export interface Schedule {
  kind: (typeof SCHEDULES)[number];
  /** w: whole number from 0; 0: no warm-up. */
  warmupSteps: number;
  /** f: 0 … 1; without meaning where the rate is constant. */
  finalFraction: number;
}

/**
 * The learning rate of one step.
 *
 * @param highest η
 * @param step n, 0 for the first step
 * @param steps S, the length of the whole run
 */
export function learningRateAt(schedule: Schedule, highest: number, step: number, steps: number): number {
  const { kind, warmupSteps, finalFraction } = schedule;
  if (step < warmupSteps) return (highest * (step + 1)) / warmupSteps;
  const part = Math.min(1, (step - warmupSteps) / Math.max(1, steps - warmupSteps));
  if (kind === 'constant') return highest;
  if (kind === 'linear') return highest * (1 - (1 - finalFraction) * part);
  return highest * (finalFraction + ((1 - finalFraction) * (1 + Math.cos(Math.PI * part))) / 2);
}

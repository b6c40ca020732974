// The toy in words and in rows.
import { bernoulliMoments, exactMoments } from '@/pure/diffusion/estimators';
import type { MaskNats } from '@/pure/diffusion/maskNats';
import { LEAST_T } from '@/pure/diffusion/leastT';
import type { MaskForm } from '@/pure/diffusion/masks';
import type { ChartPoint } from '@/viz/chartLayout';
import type { DrawsSummary } from './draws';
import { nats, short, whole } from './format';
import type { objectiveMessages } from './messages';
import type { ToySequence } from './toy';

type Words = ReturnType<typeof objectiveMessages.get>;

/** Nats of one sequence. */
export interface ToyExact {
  truth: number;
  sampler: number;
  bound: number;
  /** Of random remasking in `steps` steps. */
  inSteps: number;
  steps: number;
}

/** Differences below this are rounding, nats. */
const EQUAL = 1e-9;

/** The bound beside what it bounds, in a sentence. */
export function describeToy(t: Words, { text, tokens }: ToySequence, exact: ToyExact): string {
  const gap = exact.bound - exact.sampler;
  const numbers = {
    text,
    masks: whole(2 ** tokens.length - 1),
    bound: nats(exact.bound),
    sampler: nats(exact.sampler),
  };
  const bound = gap < EQUAL ? t.toySaysEqual(numbers) : t.toySaysGap({ ...numbers, gap: short(gap) });
  const { inSteps, steps } = exact;
  const few = steps < tokens.length ? [t.toySaysSteps({ steps, nats: nats(inSteps) })] : [];
  const truth = t.toySaysTruth({ truth: nats(exact.truth) });
  return [bound, t.toySaysBoth(numbers), ...few, truth].join(' ');
}

/** The variance of one draw by each form: exactly, and as measured. */
export function describeVariances(
  t: Words,
  table: MaskNats,
  summaries: Record<MaskForm, DrawsSummary | undefined>,
): string {
  const measured = (form: MaskForm) => short(summaries[form]?.variance ?? NaN);
  const exact = t.varianceExact({ value: short(exactMoments(table).variance), measured: measured('exact') });
  const { variance } = bernoulliMoments(table);
  const from = (leastT: number) => short(bernoulliMoments(table, leastT).variance);
  const bernoulli =
    variance === Infinity
      ? t.varianceInfinite({
          measured: measured('bernoulli'),
          ...{ ten: 10 * LEAST_T, atTen: from(10 * LEAST_T) },
          ...{ least: LEAST_T, atLeast: from(LEAST_T) },
        })
      : t.varianceFinite({ value: short(variance), measured: measured('bernoulli') });
  return `${exact} ${bernoulli}`;
}

export function meanRows(
  bernoulli: readonly ChartPoint[],
  exact: readonly ChartPoint[],
): (string | number)[][] {
  return bernoulli.map(({ x, y }, index) => [x, nats(y), nats(exact[index]?.y ?? NaN)]);
}

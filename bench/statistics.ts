// Medians and their intervals, without an assumption on how times are spread.

/** A median with the ends of its 95 % interval, which is left out where there are too few values for one. */
export interface MedianEstimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[(sorted.length - 1) >> 1];
  const upper = sorted[sorted.length >> 1];
  if (lower === undefined || upper === undefined) throw new RangeError('median: needs at least one value');
  return (lower + upper) / 2;
}

/**
 * Median with its interval by order statistics: the k-th smallest and the k-th largest value, with the largest k
 * for which both lie on either side of the true median with at least 95 % probability. The number of values below
 * the true median is binomial with p = 1/2, whatever the distribution (Conover, Practical Nonparametric Statistics,
 * 3rd edition, § 3.2). Seven values give the smallest and the largest (98.4 %), nine the second ones (96.1 %); fewer
 * than six give no interval.
 *
 * @param values independent, at least one
 */
export function medianWithInterval(values: readonly number[], confidence = 0.95): MedianEstimate {
  const count = values.length;
  const value = median(values);
  // P(at most k − 1 of `count` values lie below the median), summed up from k = 1.
  let rank = 0;
  let probability = 0.5 ** count;
  for (let tail = probability; tail <= (1 - confidence) / 2 && rank < count / 2; tail += probability) {
    rank++;
    probability *= (count - rank + 1) / rank;
  }
  if (rank === 0) return { value };
  const sorted = [...values].sort((a, b) => a - b);
  return { value, low: sorted[rank - 1] ?? NaN, high: sorted[count - rank] ?? NaN };
}

/**
 * Median of the ratios round by round: what slows both down in a round cancels out.
 *
 * @param values and @param base one number a round, in the order of the rounds
 * @throws RangeError if there are not as many of one as of the other
 */
export function medianRatio(values: readonly number[], base: readonly number[]): MedianEstimate {
  if (values.length !== base.length) {
    throw new RangeError(
      `medianRatio: needs a base for each value, got ${String(values.length)} and ${String(base.length)}`,
    );
  }
  return medianWithInterval(values.map((value, round) => value / (base[round] ?? NaN)));
}

/**
 * Times of repetitions that followed one another, as means over groups of them, each at least `groupMs` long: the clock of a page
 * that is not isolated has steps of 0.1 ms. A rest that is too short for a group is left out, unless it is all there is.
 */
export function groupTimes(ms: readonly number[], groupMs = 5): number[] {
  const groups: number[] = [];
  let [sum, count] = [0, 0];
  for (const one of ms) {
    sum += one;
    count++;
    if (sum < groupMs) continue;
    groups.push(sum / count);
    [sum, count] = [0, 0];
  }
  return groups.length === 0 && count > 0 ? [sum / count] : groups;
}

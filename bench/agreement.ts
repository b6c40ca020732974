// Whether two contenders computed the same: no time counts before.

/** Thrown where a contender computed something else: its sentence stands in the table. */
export class DisagreementError extends Error {
  override readonly name = 'DisagreementError';
}

/** Losses of two runs, step by step. @throws DisagreementError beyond `limit` */
export function compareLosses(
  losses: readonly number[],
  reference: readonly number[],
  limit: number,
): number {
  const differences = reference.map((loss, step) => Math.abs(loss - (losses[step] ?? NaN)));
  const worst = Math.max(...differences);
  if (!(worst <= limit)) {
    const step = differences.findIndex((difference) => !(difference <= limit));
    throw new DisagreementError(
      `disagrees: loss ${(losses[step] ?? NaN).toFixed(5)} after ${String(step)} steps, where the reference has ${(reference[step] ?? NaN).toFixed(5)}`,
    );
  }
  return worst;
}

/** Token by token. @throws DisagreementError */
export function compareTokens(tokens: readonly number[], reference: readonly number[]): number {
  const at = reference.findIndex((token, i) => token !== tokens[i]);
  if (at !== -1) {
    throw new DisagreementError(
      `disagrees: token ${String(at + 1)} is ${String(tokens[at])}, where the reference has ${String(reference[at])}`,
    );
  }
  return 0;
}

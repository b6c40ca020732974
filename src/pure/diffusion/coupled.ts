// Two tokens that belong together: what is lost when both are filled in at once, each as if the other were still hidden.
//
// In one step each place is drawn from its own distribution, p(a) p(b); in two, the second is drawn after the first was seen,
// p(a) p(b | a) = p(a, b), whichever place comes first.
import { uniform } from '../random/philox';
import { sample } from '../sampling/sample';

/** p(a, b), [A][B], summing to 1. */
export type PairTable = readonly (readonly number[])[];

/**
 * Weights as probabilities.
 *
 * @param weights [A][B], 0 or more, not all 0
 * @throws RangeError for other weights
 */
export function pairTable(weights: PairTable): PairTable {
  const all = weights.flat();
  const total = all.reduce((sum, weight) => sum + weight, 0);
  if (!(all.every((weight) => weight >= 0) && total > 0 && total < Infinity)) {
    throw new RangeError(`pairTable: weights must be 0 or more and not all 0, got ${all.join(', ')}`);
  }
  return weights.map((row) => row.map((weight) => weight / total));
}

/** p(a), [A]. */
function firstOf(joint: PairTable): Float64Array {
  return Float64Array.from(joint, (row) => row.reduce((sum, p) => sum + p, 0));
}

function turned(joint: PairTable): PairTable {
  return (joint[0] ?? []).map((_unused, b) => joint.map((row) => row[b] ?? 0));
}

/** p(a) p(b): what filling in both in one step draws from, [A][B]. */
export function oneStepTable(joint: PairTable): PairTable {
  const [first, second] = [firstOf(joint), firstOf(turned(joint))];
  return Array.from(first, (p) => Array.from(second, (q) => p * q));
}

/** The probability under `q` of pairs that `p` never has. */
export function impossibleShare(p: PairTable, q: PairTable): number {
  return cellsOf(p, q).reduce((sum, [a, b]) => (a === 0 ? sum + b : sum), 0);
}

/** Half the sum of the differences: the largest difference in the probability of any set of pairs, 0 … 1. */
export function totalVariation(p: PairTable, q: PairTable): number {
  return cellsOf(p, q).reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / 2;
}

function cellsOf(p: PairTable, q: PairTable): [number, number][] {
  return p.flatMap((row, a) => row.map((cell, b): [number, number] => [cell, q[a]?.[b] ?? 0]));
}

/**
 * Fills in both places, pair number `n` of a seed.
 *
 * @param steps 1: both at once; 2: one place, either with 1/2, and then the other
 * @returns [a, b]
 */
export function drawPair(joint: PairTable, steps: 1 | 2, seed: number, n: number): [a: number, b: number] {
  const u = (index: number) => uniform(seed, index, 2 * n + steps - 1);
  if (steps === 1) return [sample(firstOf(joint), u(0)), sample(firstOf(turned(joint)), u(1))];
  const isFirst = u(2) < 0.5;
  const rows = isFirst ? joint : turned(joint);
  const one = sample(firstOf(rows), u(0));
  const other = sample(normalized(rows[one] ?? []), u(1));
  return isFirst ? [one, other] : [other, one];
}

function normalized(row: readonly number[]): Float64Array {
  const total = row.reduce((sum, p) => sum + p, 0);
  return Float64Array.from(row, (p) => p / total);
}

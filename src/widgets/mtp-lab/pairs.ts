// Pairs of tokens in groups: how often each was drawn, and how often it should be.
import { chiSquareTest, type ChiSquare } from '@/pure/statistics/chiSquare';

/** Groups of which fewer are expected are counted with the others, as Pearson's approximation wants. */
const LEAST_EXPECTED = 5;

export interface PairGroup {
  /** Undefined in the last group alone: all pairs that have no group of their own. */
  first: number | undefined;
  /** Undefined: any second token without a group of its own behind this first one. */
  second: number | undefined;
  expected: number;
  count: number;
}

/** First tokens that are expected often enough to be looked at with their second ones. */
export function commonFirsts(shares: Float64Array, draws: number): number[] {
  return [...shares.keys()].filter((id) => draws * (shares[id] ?? 0) >= LEAST_EXPECTED);
}

/**
 * Most expected first. Which groups there are follows from the shares alone, not from what was drawn, or the test would not hold.
 *
 * @param firstShares p(first), [V]
 * @param secondShares p(second | first), [V], of each of the common firsts
 */
export function groupPairs(
  pairs: readonly (readonly [number, number])[],
  firstShares: Float64Array,
  secondShares: ReadonlyMap<number, Float64Array>,
): PairGroup[] {
  const draws = pairs.length;
  const groups: PairGroup[] = [];
  const add = (first: number, second: number | undefined, expected: number) =>
    expected >= LEAST_EXPECTED && groups.push({ first, second, expected, count: 0 });
  for (const [first, shares] of secondShares) {
    const ofFirst = draws * (firstShares[first] ?? 0);
    let rest = ofFirst;
    shares.forEach((share, second) => {
      if (add(first, second, ofFirst * share)) rest -= ofFirst * share;
    });
    add(first, undefined, rest);
  }
  groups.sort((a, b) => b.expected - a.expected);
  const others: PairGroup = { first: undefined, second: undefined, count: 0, expected: 0 };
  const nameOf = (first: number | undefined, second: number | undefined) => `${first} ${second}`;
  const found = new Map(groups.map((one) => [nameOf(one.first, one.second), one]));
  const left = () => draws - groups.reduce((sum, { expected }) => sum + expected, 0);
  for (let least; left() < LEAST_EXPECTED && (least = groups.pop());) {
    found.set(nameOf(least.first, least.second), others);
  }
  others.expected = left();
  for (const [first, second] of pairs) {
    const group = found.get(nameOf(first, second)) ?? found.get(nameOf(first, undefined)) ?? others;
    group.count++;
  }
  return [...groups, others];
}

/** Undefined where there are fewer than two groups. */
export function testPairs(groups: readonly PairGroup[]): ChiSquare | undefined {
  return chiSquareTest(
    groups.map(({ count }) => count),
    groups.map(({ expected }) => expected),
  );
}

// The pairs of the reader: their probabilities, what one step makes of them, and what draws find.
import {
  drawPair,
  impossibleShare,
  oneStepTable,
  pairTable,
  totalVariation,
  type PairTable,
} from '@/pure/diffusion/coupled';
import { klDivergenceNats } from '@/pure/sampling';
import { shareWithInterval, type Estimate } from '@/pure/statistics/intervals';
import type { CoupledState } from './state';

const STEPS = [1, 2] as const;
export type Steps = (typeof STEPS)[number];

export const PAIRS = ['AA', 'AB', 'BA', 'BB'] as const;
export type PairName = (typeof PAIRS)[number];

/** Why the pairs cannot be filled in. */
export type PairsProblem = 'noWord' | 'sameWord' | 'samePair' | 'noWeight';

export function problemOf(state: CoupledState): PairsProblem | undefined {
  const { firstA, secondA, firstB, secondB } = state;
  const [a, b, c, d] = [firstA, firstB, secondA, secondB].map((word) => word.trim());
  if (![a, b, c, d].every(Boolean)) return 'noWord';
  if (a === b || c === d) return 'sameWord';
  if (new Set(PAIRS.map((pair) => textOfPair(state, pair))).size < PAIRS.length) return 'samePair';
  return PAIRS.some((pair) => state[`weight${pair}`] > 0) ? undefined : 'noWeight';
}

/** How a pair is written. */
export function textOfPair(state: CoupledState, pair: PairName): string {
  const first = pair.startsWith('A') ? state.firstA : state.firstB;
  const second = pair.endsWith('A') ? state.secondA : state.secondB;
  return `${first.trim()} ${second.trim()}`;
}

export interface PairRow {
  pair: PairName;
  text: string;
  /** Its probability in the data. */
  probability: number;
  /** The data never has it. */
  isWrong: boolean;
  /** Its probability where both words are filled in at once; in two steps it is that of the data. */
  oneStep: number;
  /** Its share of the draws in one step and in two. */
  drawn: readonly [one: Estimate, two: Estimate];
}

export interface Pairs {
  rows: PairRow[];
  draws: number;
  seed: number;
  /** Probability of a right pair in one step: 1 where no pair is wrong. */
  rightExactly: number;
  /** Right pairs among the draws in one step and in two. */
  rightDrawn: readonly [one: number, two: number];
  /** How far one step is from the data, 0 … 1. */
  totalVariation: number;
  /** What one word tells of the other, nats: the divergence of one step from the data. */
  mutualInformationNats: number;
  /** The first pairs that were drawn, in one step and in two. */
  first: readonly [one: readonly PairName[], two: readonly PairName[]];
}

/** Pairs that are shown one by one. */
const SHOWN = 16;

/** @param state one without a problem */
export function pairsOf(state: CoupledState): Pairs {
  const { draws, seed } = state;
  const joint = pairTable([
    [state.weightAA, state.weightAB],
    [state.weightBA, state.weightBB],
  ]);
  const oneStep = oneStepTable(joint);
  const drawn = STEPS.map((steps) =>
    Array.from({ length: draws }, (_unused, n) => nameOf(drawPair(joint, steps, seed, n))),
  );
  const [one = [], two = []] = drawn;
  const countIn = (pairs: readonly PairName[], pair: PairName) => pairs.filter((one) => one === pair).length;
  const rows = PAIRS.map((pair): PairRow => {
    const probability = at(joint, pair);
    return {
      ...{ pair, text: textOfPair(state, pair), probability, isWrong: probability === 0 },
      oneStep: at(oneStep, pair),
      drawn: [shareWithInterval(countIn(one, pair), draws), shareWithInterval(countIn(two, pair), draws)],
    };
  });
  const right = (pairs: readonly PairName[]) => pairs.filter((pair) => at(joint, pair) > 0).length;
  return {
    ...{ rows, draws, seed },
    rightExactly: 1 - impossibleShare(joint, oneStep),
    rightDrawn: [right(one), right(two)],
    totalVariation: totalVariation(joint, oneStep),
    mutualInformationNats: klDivergenceNats(joint.flat(), oneStep.flat()),
    first: [one.slice(0, SHOWN), two.slice(0, SHOWN)],
  };
}

function at(table: PairTable, pair: PairName): number {
  return table[pair.startsWith('A') ? 0 : 1]?.[pair.endsWith('A') ? 0 : 1] ?? NaN;
}

function nameOf([first, second]: [number, number]): PairName {
  return PAIRS[2 * first + second] ?? 'AA';
}

// What is measured of drafts: how many are kept, how much faster they are, and whether the text is the model's own.
import { chiSquareTest, type ChiSquare } from '@/pure/statistics/chiSquare';
import { shareWithInterval, type Estimate } from '@/pure/statistics/intervals';
import type { SpeculativeRound } from '@/pure/sampling';
import { endTokens, sharesAfter, speculate, storyPrompt, write, type Opened } from './mtp';

/** Drafts of some rounds. */
export interface Acceptance {
  /** Share of drafts that were kept, with its 95 % interval. */
  kept: Estimate;
  /** Mean of Σ min(p, q) over the same rounds. */
  overlap: number;
  rounds: number;
}

/** Undefined for no rounds. */
export function acceptanceOf(rounds: readonly SpeculativeRound[]): Acceptance | undefined {
  if (rounds.length === 0) return undefined;
  const accepted = rounds.filter((one) => one.accepted).length;
  const overlap = rounds.reduce((sum, one) => sum + one.overlap, 0) / rounds.length;
  return { kept: shareWithInterval(accepted, rounds.length), overlap, rounds: rounds.length };
}

/** How far a measurement is. */
export type OnPart = (done: number, total: number) => void;

const TEMPERATURES = [0, 0.4, 0.8, 1.2, 1.6] as const;
export const STORIES = 20;
const PROMPT_TOKENS = 24;
const STORY_TOKENS = 48;

/** Acceptance at several temperatures, along continuations of the first held-out stories. */
export async function measureAcceptance(
  opened: Opened,
  signal: AbortSignal,
  onPart: OnPart,
): Promise<{ temperature: number; acceptance: Acceptance }[]> {
  const prompts: number[][] = [];
  for (let index = 0; index < STORIES; index++) {
    prompts.push(await storyPrompt(opened, index, PROMPT_TOKENS, signal));
  }
  const found: { temperature: number; acceptance: Acceptance }[] = [];
  for (const temperature of TEMPERATURES) {
    const rounds: SpeculativeRound[] = [];
    for (const [seed, prompt] of prompts.entries()) {
      const run = await speculate({ prompt, seed, temperature, maxNewTokens: STORY_TOKENS }, signal);
      rounds.push(...run.rounds);
      onPart(found.length * STORIES + seed + 1, TEMPERATURES.length * STORIES);
    }
    const acceptance = acceptanceOf(rounds);
    if (acceptance) found.push({ temperature, acceptance });
  }
  return found;
}

/** Tokens a second with and without drafts. */
export interface Speed {
  /** Medians, and the least and most of each. */
  plain: Estimate;
  drafted: Estimate;
  /** Median of the ratios of neighbours, with the least and the most. */
  ratio: Estimate;
}

const REPETITIONS = 7;
const SPEED_TOKENS = 96;

/** Both ways in turn, so that whatever else the device does meets both. The first pair warms up and is not counted. */
export async function measureSpeed(
  request: { prompt: readonly number[]; temperature: number; seed: number },
  signal: AbortSignal,
  onPart: OnPart,
): Promise<Speed> {
  const [plain, drafted]: [number[], number[]] = [[], []];
  for (let n = 0; n <= REPETITIONS; n++) {
    const one = { ...request, prompt: [...request.prompt], maxNewTokens: SPEED_TOKENS };
    const slow = await write(one, signal);
    const fast = await speculate(one, signal);
    onPart(n + 1, REPETITIONS + 1);
    if (n === 0) continue;
    plain.push(slow.tokensPerSecond);
    drafted.push(fast.tokensPerSecond);
  }
  return {
    plain: medianOf(plain),
    drafted: medianOf(drafted),
    ratio: medianOf(drafted.map((value, n) => value / (plain[n] ?? NaN))),
  };
}

/** The middle of an odd number of values, with the least and the most. */
export function medianOf(values: readonly number[]): Estimate {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    value: sorted[sorted.length >> 1] ?? NaN,
    low: sorted[0] ?? NaN,
    high: sorted.at(-1) ?? NaN,
  };
}

/** Whether texts by drafts are the model's own. */
export type Sameness =
  /** At temperature 0: token for token. */
  | { kind: 'greedy'; tokens: number; isEqual: boolean }
  | { kind: 'drawn'; draws: number; first: ChiSquare | undefined; second: ChiSquare | undefined };

export const DRAWS = 400;
const GREEDY_TOKENS = 64;

/**
 * At a temperature two tokens are drawn with many seeds: the first by the model, the second by a round of drafting. The first must have the
 * shares that the model gives; the second those that it gives after the first tokens that were drawn.
 */
export async function measureSameness(
  { prompt, temperature }: { prompt: readonly number[]; temperature: number },
  signal: AbortSignal,
  onPart: OnPart,
): Promise<Sameness> {
  if (temperature === 0) {
    const request = { prompt: [...prompt], temperature, seed: 0, maxNewTokens: GREEDY_TOKENS };
    const [plain, drafted] = [await write(request, signal), await speculate(request, signal)];
    const isEqual = plain.tokens.join() === drafted.tokens.join();
    return { kind: 'greedy', tokens: drafted.tokens.length, isEqual };
  }
  const ends = await endTokens(signal);
  const expectedFirst = await sharesAfter(prompt, temperature, ends, signal);
  const V = expectedFirst.length;
  const [firsts, seconds, expectedSecond] = [0, 1, 2].map(() => new Float64Array(V)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let seed = 0; seed < DRAWS; seed++) {
    const { tokens } = await speculate({ prompt: [...prompt], temperature, seed, maxNewTokens: 2 }, signal);
    for (const [place, row] of [firsts, seconds].entries()) {
      const token = tokens[place] ?? 0;
      row[token] = (row[token] ?? 0) + 1;
    }
    if (seed % 10 === 9) onPart(seed + 1, DRAWS);
  }
  for (const [token, count] of firsts.entries()) {
    if (count === 0) continue;
    const after = await sharesAfter([...prompt, token], temperature, ends, signal);
    after.forEach((share, id) => (expectedSecond[id] = (expectedSecond[id] ?? 0) + count * share));
  }
  return {
    ...{ kind: 'drawn', draws: DRAWS },
    first: chiSquareTest(
      firsts,
      expectedFirst.map((share) => DRAWS * share),
    ),
    second: chiSquareTest(seconds, expectedSecond),
  };
}

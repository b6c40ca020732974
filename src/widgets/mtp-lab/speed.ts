// How fast texts come with drafts and without, measured in turn.
import type { Estimate } from '@/pure/statistics/intervals';
import type { SpeculativeRound } from '@/pure/sampling';
import { speculate, write, type OnPart } from './mtp';
import { tokensAPass } from './rounds';

/** How fast one text came without drafts and with them. */
interface Pace {
  /** Tokens a second after the first one; reading the prompt is left out. */
  plain: number;
  drafted: number;
  /** Mean ms of a step without drafts; of drafting and of verifying in a round. */
  stepMs: number;
  draftMs: number;
  verifyMs: number;
}

export interface Speed {
  repetitions: readonly Pace[];
  /** Medians, and the least and most of each. */
  plain: Estimate;
  drafted: Estimate;
  /** Of the ratios of neighbours. */
  ratio: Estimate;
  /** Medians. */
  stepMs: number;
  draftMs: number;
  verifyMs: number;
  /** Tokens of a round: one, and one more for each draft that was kept. */
  tokensAPass: number;
}

export const REPETITIONS = 7;
export const SPEED_TOKENS = 96;

/** @param stepsMs of the tokens after the first, one by one */
export function paceOf(stepsMs: readonly number[], rounds: readonly SpeculativeRound[]): Pace {
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const draftMs = sum(rounds.map((one) => one.draftMs));
  const verifyMs = sum(rounds.map((one) => one.verifyMs));
  return {
    plain: (1000 * stepsMs.length) / sum(stepsMs),
    drafted: (1000 * sum(rounds.map(({ tokens }) => tokens.length))) / (draftMs + verifyMs),
    stepMs: sum(stepsMs) / stepsMs.length,
    draftMs: draftMs / rounds.length,
    verifyMs: verifyMs / rounds.length,
  };
}

/** Both ways in turn, so that whatever else the device does meets both. The first pair warms up and is not counted. */
export async function measureSpeed(
  request: { prompt: readonly number[]; temperature: number; seed: number },
  signal: AbortSignal,
  onPart: OnPart,
): Promise<Speed> {
  const repetitions: Pace[] = [];
  let rounds: readonly SpeculativeRound[] = [];
  for (let n = 0; n <= REPETITIONS; n++) {
    const one = { ...request, prompt: [...request.prompt], maxNewTokens: SPEED_TOKENS };
    const { stepsMs } = await write(one, signal);
    ({ rounds } = await speculate(one, signal));
    if (n > 0) repetitions.push(paceOf(stepsMs, rounds));
    onPart(n + 1, REPETITIONS + 1);
  }
  const median = (of: (one: Pace) => number) => medianOf(repetitions.map(of));
  return {
    repetitions,
    plain: median((one) => one.plain),
    drafted: median((one) => one.drafted),
    ratio: median((one) => one.drafted / one.plain),
    stepMs: median((one) => one.stepMs).value,
    draftMs: median((one) => one.draftMs).value,
    verifyMs: median((one) => one.verifyMs).value,
    tokensAPass: tokensAPass(rounds),
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

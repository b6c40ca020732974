// Whether texts by drafts are the model's own: token for token at temperature 0, else by a χ² test.
import type { ChiSquare } from '@/pure/statistics/chiSquare';
import { endTokens, sharesAfter, speculate, write, type OnPart, type Opened } from './mtp';
import { commonFirsts, groupPairs, testPairs, type PairGroup } from './pairs';

export type Sameness =
  /** At temperature 0: token for token. */
  | { kind: 'greedy'; tokens: number; isEqual: boolean }
  | {
      kind: 'drawn';
      draws: number;
      /** How many of the second tokens are drafts that were kept. */
      kept: number;
      /** What is behind the test. */
      opened: Opened;
      groups: readonly PairGroup[];
      test: ChiSquare | undefined;
    };

export const DRAWS = 600;
export const GREEDY_TOKENS = 64;

/**
 * At a temperature two tokens are drawn with many seeds: the first by the model, the second by a round of drafting. The pairs must have
 * the shares p(first) p(second | first) that the model gives when it is asked without drafts.
 */
export async function measureSameness(
  opened: Opened,
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
  const firstShares = await sharesAfter(prompt, temperature, ends, signal);
  const secondShares = new Map<number, Float64Array>();
  for (const first of commonFirsts(firstShares, DRAWS)) {
    secondShares.set(first, await sharesAfter([...prompt, first], temperature, ends, signal));
  }
  const pairs: [number, number][] = [];
  let kept = 0;
  for (let seed = 0; seed < DRAWS; seed++) {
    const request = { prompt: [...prompt], temperature, seed, maxNewTokens: 2 };
    const { tokens, rounds } = await speculate(request, signal);
    pairs.push([tokens[0] ?? -1, tokens[1] ?? -1]);
    kept += Number(rounds[0]?.accepted ?? false);
    if (seed % 10 === 9) onPart(seed + 1, DRAWS);
  }
  const groups = groupPairs(pairs, firstShares, secondShares);
  return { kind: 'drawn', draws: DRAWS, kept, opened, groups, test: testPairs(groups) };
}

// How many drafts are kept, beside what Σ min(p, q) says.
import { shareWithInterval, type Estimate } from '@/pure/statistics/intervals';
import type { SpeculativeRound } from '@/pure/sampling';
import { speculate, storyPrompt, type OnPart, type Opened } from './mtp';

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

const TEMPERATURES = [0, 0.5, 1, 1.5, 2] as const;
export const STORIES = 20;
const PROMPT_TOKENS = 24;
const STORY_TOKENS = 48;

export type AcceptanceAt = { temperature: number; acceptance: Acceptance };

/** Temperatures from low to high, the one that is set among them. */
export function temperaturesWith(set: number): number[] {
  return [...new Set([...TEMPERATURES, set])].toSorted((a, b) => a - b);
}

/** Acceptance at several temperatures, along continuations of the first held-out stories, each with random numbers of its own. */
export async function measureAcceptance(
  opened: Opened,
  { temperatures, seed }: { temperatures: readonly number[]; seed: number },
  signal: AbortSignal,
  onPart: OnPart,
): Promise<AcceptanceAt[]> {
  const prompts: number[][] = [];
  for (let index = 0; index < STORIES; index++) {
    prompts.push(await storyPrompt(opened, index, PROMPT_TOKENS, signal));
  }
  const found: AcceptanceAt[] = [];
  for (const temperature of temperatures) {
    const rounds: SpeculativeRound[] = [];
    for (const [stream, prompt] of prompts.entries()) {
      const request = { prompt, seed, stream, temperature, maxNewTokens: STORY_TOKENS };
      const run = await speculate(request, signal);
      rounds.push(...run.rounds);
      onPart(found.length * STORIES + stream + 1, temperatures.length * STORIES);
    }
    const acceptance = acceptanceOf(rounds);
    if (acceptance) found.push({ temperature, acceptance });
  }
  return found;
}

// How good and how varied some stories are, with intervals.
import { distinctWithInterval } from '../statistics/distinct';
import { shareWithInterval, type Estimate } from '../statistics/intervals';
import type { ToldStory } from './tell';

/** distinct-n is always that of so many texts, as it falls with their number. */
export const GROUP = 20;
/** n of distinct-n. */
export const NS = [1, 2, 3, 4] as const;

export interface Quality {
  /** Stories. */
  count: number;
  /** Share whose every sentence is one of the world. */
  parses: Estimate;
  /** Share that does so and contradicts nothing. */
  holds: Estimate;
  /** Of those that do so, the share that contradicts nothing; null where there is none. */
  clean: Estimate | null;
  /** distinct-1 … 4 of `GROUP` stories; null where too few have so many tokens. */
  distinct: readonly (Estimate | null)[];
}

/**
 * @param stories more than `GROUP`
 * @throws RangeError for fewer
 */
export function qualityOf(
  stories: readonly Pick<ToldStory, 'tokens' | 'parses' | 'contradictions'>[],
): Quality {
  const count = stories.length;
  const parsed = stories.filter(({ parses }) => parses);
  const holding = parsed.filter(({ contradictions }) => contradictions.length === 0);
  const tokens = stories.map((story) => story.tokens);
  return {
    count,
    parses: shareWithInterval(parsed.length, count),
    holds: shareWithInterval(holding.length, count),
    clean: parsed.length === 0 ? null : shareWithInterval(holding.length, parsed.length),
    distinct: NS.map((n) => distinctWithInterval(tokens, n, GROUP) ?? null),
  };
}

// How good and how varied some stories are, with intervals. The measures are those of the model cards (training/samples.py), and three
// more for models that hardly write a whole story that the world could tell: how far it can, what contradicts itself so far, and how
// surprising the tokens are to another model. The exponential of the last is called generative perplexity.
import { distinctWithInterval } from '../statistics/distinct';
import { shareWithInterval, type Estimate } from '../statistics/intervals';
import { meanShareWithInterval, rateWithInterval } from '../statistics/rates';
import type { ToldStory } from './tell';

/** distinct-n is always that of so many texts, as it falls with their number. */
export const GROUP = 20;
/** n of distinct-n. */
export const NS = [1, 2, 3, 4] as const;
/** Contradictions are counted in so many characters that are understood. */
export const CHARACTERS = 1000;

export interface Quality {
  /** Stories. */
  count: number;
  /** Nats that a token costs the twin that writes from left to right; null where fewer than two stories have a token. */
  surprise: Estimate | null;
  /** Of a story’s characters the share that are sentences of the world, from the beginning on: the mean over stories. */
  understood: Estimate;
  /** Contradictions in `CHARACTERS` such characters; null where fewer than two stories have any. */
  contradictions: Estimate | null;
  /** Contradictions a story, in what is understood of it. */
  contradictionsEach: Estimate | null;
  /** Share of the stories whose every sentence is one of the world. */
  parses: Estimate;
  /** Share of the stories that do so and contradict nothing. */
  holds: Estimate;
  /** Of those that do so, the share that contradicts nothing; null where there is none. */
  clean: Estimate | null;
  /** distinct-1 … 4 of `GROUP` stories, counted in tokens; null where too few have so many. */
  distinct: readonly (Estimate | null)[];
}

/**
 * Shares have Wilson’s interval; the others are of the stories as cases, by the jackknife.
 *
 * @param stories more than `GROUP`
 * @throws RangeError for fewer
 */
export function qualityOf(stories: readonly ToldStory[]): Quality {
  const count = stories.length;
  const parsed = stories.filter(({ parses }) => parses);
  const holding = parsed.filter(({ contradictions }) => contradictions.length === 0);
  const tokens = stories.map((story) => story.tokens);
  const problems = stories.map(({ contradictions }) => contradictions.length);
  const each = (exposure: (story: ToldStory) => number) =>
    rateWithInterval(problems, stories.map(exposure)) ?? null;
  return {
    count,
    surprise:
      rateWithInterval(
        stories.map((story) => story.surprise),
        tokens.map((ids) => ids.length),
      ) ?? null,
    understood: meanShareWithInterval(stories.map(understoodShare)),
    contradictions: each(({ understood }) => understood / CHARACTERS),
    contradictionsEach: each(() => 1),
    parses: shareWithInterval(parsed.length, count),
    holds: shareWithInterval(holding.length, count),
    clean: parsed.length === 0 ? null : shareWithInterval(holding.length, parsed.length),
    distinct: NS.map((n) => distinctWithInterval(tokens, n, GROUP) ?? null),
  };
}

/** 0 … 1; of a story without a text nothing is understood. */
function understoodShare({ text, understood }: ToldStory): number {
  return text === '' ? 0 : understood / text.length;
}

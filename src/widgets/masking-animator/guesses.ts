// What the model says to masked tokens, all of them at once, from those that are not.
import { greedy, softmax, topTokens, type RankedToken } from '@/pure/sampling';

/** The model's word on one masked token. */
export interface Guess {
  /** The most probable token; never the mask itself. */
  token: number;
  /** Its probability, 0 … 1. */
  probability: number;
  /** That of the token that stood there. */
  trueProbability: number;
}

export interface Guesses {
  /** By place. */
  at: ReadonlyMap<number, Guess>;
  /** The most probable tokens of a place, at most `count`. */
  candidatesAt(place: number, count: number): RankedToken[];
}

interface Asked {
  /** The text, [L], before it was masked. */
  tokens: readonly number[];
  /** The places that are masked. */
  masked: readonly number[];
  /** Logits after `before` tokens that stand before the text: row-major, [before + L, V]. */
  logits: { shape: readonly number[]; values: Float32Array };
  before: number;
  maskToken: number;
}

export function guessesOf({ tokens, masked, logits, before, maskToken }: Asked): Guesses {
  const V = logits.shape[1] ?? 0;
  const probabilitiesAt = (place: number) => {
    const begin = (before + place) * V;
    const allowed = logits.values.slice(begin, begin + V);
    allowed[maskToken] = -Infinity;
    return softmax(allowed);
  };
  return {
    at: new Map(
      masked.map((place) => {
        const probabilities = probabilitiesAt(place);
        const token = greedy(probabilities);
        const trueProbability = probabilities[tokens[place] ?? -1] ?? 0;
        return [place, { token, probability: probabilities[token] ?? 0, trueProbability }];
      }),
    ),
    candidatesAt: (place, count) => topTokens(probabilitiesAt(place), count),
  };
}

/** How well the guesses do: how many are right, and the mean probability of what stood there; undefined without guesses. */
export function scoreOf(
  { at }: Guesses,
  tokens: readonly number[],
): { right: number; meanTrue: number } | undefined {
  if (at.size === 0) return undefined;
  let right = 0;
  let sum = 0;
  for (const [place, { token, trueProbability }] of at) {
    if (token === tokens[place]) right += 1;
    sum += trueProbability;
  }
  return { right, meanTrue: sum / at.size };
}

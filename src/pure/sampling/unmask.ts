// One step of reverse diffusion, on numbers alone: what each masked place would become, and which of these are kept.
//
// LLaDA, Nie et al. 2025 (arXiv:2502.09992), section 2.4 (appendix A.2 in version 3), algorithms 4 and 5, and their published
// sampler. In float64 throughout: with float32 noise the sampled distribution is not the wanted one.
import { SamplingError } from './SamplingError';
import { sample } from './sample';
import { greedy, softmax } from './softmax';
import { temperature } from './temperature';
import { topTokens, type RankedToken } from './topTokens';

/** How the tokens that are kept are chosen from those that were predicted. */
export type Remasking = 'low-confidence' | 'random';

/** What a masked place would become. */
export interface Prediction {
  readonly place: number;
  readonly token: number;
  /** Its probability under the model, at temperature 1: 0 … 1. */
  readonly confidence: number;
  /** The most probable tokens of this place, at temperature 1. */
  readonly candidates: readonly RankedToken[];
}

export interface PredictOptions {
  /** 0: the most probable token. */
  temperature: number;
  /** Never predicted. */
  maskToken: number;
  /** How many candidates are told. */
  candidates: number;
}

/**
 * Predicts the token of one masked place from its logits [V] and one uniform number u in [0, 1). Throws a SamplingError for
 * logits, temperature or u that are none.
 */
export function predict(
  place: number,
  logits: ArrayLike<number>,
  u: number,
  { temperature: T, maskToken, candidates }: PredictOptions,
): Prediction {
  if (!(T >= 0 && T < Infinity)) {
    throw new SamplingError(`unmask: the temperature must be 0 or more, got ${T}.`, {
      temperature: T,
    });
  }
  const allowed = new Float64Array(logits);
  allowed[maskToken] = -Infinity;
  const probabilities = softmax(allowed);
  const token =
    T === 0 ? greedy(allowed) : sample(T === 1 ? probabilities : softmax(temperature(allowed, T)), u);
  return {
    place,
    token,
    confidence: probabilities[token] ?? 0,
    candidates: topTokens(probabilities, candidates),
  };
}

/**
 * Classifier-free guidance of the logits with the prompt, c, and without it, u: u + (1 + scale) · (c − u). Scale 0 is c itself.
 * Equation 16 of the paper (section 2.4; appendix A.2 in version 3).
 */
export function guided(
  conditional: ArrayLike<number>,
  unconditional: ArrayLike<number>,
  scale: number,
): Float64Array {
  return Float64Array.from(conditional, (c, id) => {
    const u = unconditional[id] ?? NaN;
    return u + (1 + scale) * (c - u);
  });
}

/**
 * The `count` places that are kept: the most confident ones, or those with the highest of the random `scores`, for which nothing
 * need be predicted yet. Of equals the first place. In the order of their places.
 */
export function kept<Scored extends Pick<Prediction, 'place'> & Partial<Prediction>>(
  places: readonly Scored[],
  count: number,
  scores: 'confidence' | readonly number[],
): Scored[] {
  return places
    .map((one, i) => ({ one, score: (scores === 'confidence' ? one.confidence : scores[i]) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.one.place - b.one.place)
    .slice(0, count)
    .map(({ one }) => one)
    .sort((a, b) => a.place - b.place);
}

/** One stretch of the answer that is finished before the next, and its steps. */
export interface Block {
  /** The first place, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  /** The first step, and the one after the last. */
  readonly firstStep: number;
  readonly lastStep: number;
}

/** Blocks of `blockLength` places from left to right, the last one perhaps shorter, with the steps shared out evenly. Every block has a step. */
export function blocksOf(length: number, blockLength: number, steps: number): Block[] {
  const count = Math.ceil(length / blockLength);
  if (steps < count) {
    throw new SamplingError(
      `unmask: ${count} blocks need at least ${count} steps, got ${steps}. Take more steps or longer blocks.`,
      { steps, blockLength, length },
    );
  }
  return Array.from({ length: count }, (_unused, i) => ({
    begin: i * blockLength,
    end: Math.min(length, (i + 1) * blockLength),
    firstStep: Math.floor((steps * i) / count),
    lastStep: Math.floor((steps * (i + 1)) / count),
  }));
}

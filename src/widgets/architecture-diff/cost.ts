// What a pass costs: operations, weights that are fetched, numbers that are kept.
//
// A product with a matrix takes one multiplication and one addition for each of its weights and each token. With W weights that are
// multiplied (all but the table in which tokens are looked up), a token that reads the keys and values of S tokens takes
//
//   2 W  +  4 · layers · H · D · S        scores: 2 H D for each key; weighted mean of values: as many
//
// operations. Each token counts with its logits, as LLaDA’s published code computes them at every place; who computes them only where
// they are asked for spares up to 7 % (the head’s part of W). Left out: norms, softmax, activations, and the rotation of positions,
// together well below 1 %.
import { allOf, shapeOf, type Weights } from './parts';

export interface Cost {
  /** W */
  multiplied: number;
  /** Operations for each key and value that a token reads, all layers together. */
  perKey: number;
  /** Numbers that a cache keeps for each token: a key and a value of each of K heads in each layer. */
  cachePerToken: number;
}

export function costOf(weights: Weights): Cost {
  const [queryRows] = shapeOf(weights, 'queries'); // H · D
  const [keyRows] = shapeOf(weights, 'keys'); // K · D
  const layers = weights.get('queries')?.count ?? 0;
  return {
    multiplied: allOf(weights) - allOf(weights, ['embedding']),
    perKey: 4 * layers * queryRows,
    cachePerToken: 2 * layers * keyRows,
  };
}

/** Operations of one token that reads so many keys, itself among them. With a cache this is a whole step. */
export function tokenOperations({ multiplied, perKey }: Cost, keys: number): number {
  return 2 * multiplied + perKey * keys;
}

/** Operations of one diffusion step over T tokens: each reads all. */
export function diffusionStep(cost: Cost, T: number): number {
  return T * tokenOperations(cost, T);
}

/** Operations of `tokens` tokens that pass from left to right with a cache: each once, reading those before it and itself. */
export function leftToRight({ multiplied, perKey }: Cost, tokens: number): number {
  return 2 * multiplied * tokens + (perKey * tokens * (tokens + 1)) / 2;
}

/** Bytes of a number as the published weights have it (bfloat16). */
export const BYTES = 2;

export interface Bill {
  /** Times that the model is asked, and so the weights that are multiplied are fetched. */
  passes: number;
  operations: number;
  fetchedBytes: number;
  /** Keys and values that are kept in the end. */
  cacheBytes: number;
}

/**
 * An answer of `answer` tokens after a prompt, token by token: one pass reads the prompt and gives the first, the last one is
 * written and never read.
 */
export function billOfTokens(cost: Cost, { prompt, answer }: { prompt: number; answer: number }): Bill {
  const read = prompt + answer - 1;
  return {
    passes: answer,
    operations: leftToRight(cost, read),
    fetchedBytes: answer * cost.multiplied * BYTES,
    cacheBytes: read * cost.cachePerToken * BYTES,
  };
}

/** The same in N diffusion steps. */
export function billOfSteps(
  cost: Cost,
  { prompt, answer, steps }: { prompt: number; answer: number; steps: number },
): Bill {
  return {
    passes: steps,
    operations: steps * diffusionStep(cost, prompt + answer),
    fetchedBytes: steps * cost.multiplied * BYTES,
    cacheBytes: 0,
  };
}

/** Lengths at which a step is drawn: powers of two, and the one that is set. */
export function lengthsWith(T: number): number[] {
  const powers = Array.from({ length: 13 }, (_unused, power) => 2 ** power);
  return [...new Set([...powers, T])].sort((a, b) => a - b);
}

// The loss of a pair under one mask: only what is masked is asked for.
import { topTokens, type RankedToken } from '@/pure/sampling';
import { logSoftmax } from '@/pure/sampling/softmax';
import type { Pair } from './pair';

/** A masked place of the response. */
export interface MaskedToken {
  place: number;
  token: number;
  /** −ln p of the token, nats. */
  nats: number;
  /** What the model says would stand there, most probable first. */
  guesses: readonly RankedToken[];
}

/** Tokens that are told of each place. */
const GUESSES = 5;

/** The pair with the mask token in the masked places: what the model reads, [P + L']. */
export function readOf({ prompt, response }: Pair, masked: readonly number[], maskToken: number): number[] {
  const isMasked = new Set(masked);
  return [...prompt, ...response.map((token, place) => (isMasked.has(place) ? maskToken : token))];
}

/** @param logits row-major [P + L', V] */
export function maskedTokens(
  { prompt, response }: Pair,
  masked: readonly number[],
  { shape, values }: { shape: readonly number[]; values: Float32Array },
): MaskedToken[] {
  const V = shape[1] ?? 0;
  return masked.map((place) => {
    const row = (prompt.length + place) * V;
    const logProbs = logSoftmax(values.subarray(row, row + V)); // [V]
    const token = response[place] ?? NaN;
    return {
      ...{ place, token, nats: -(logProbs[token] ?? NaN) },
      guesses: topTokens(logProbs.map(Math.exp), GUESSES),
    };
  });
}

/** What some of the masked tokens cost. */
export interface Sum {
  count: number;
  nats: number;
}

export interface PairLoss {
  answer: Sum;
  ends: Sum;
  /** 1/t · (sum over the masked tokens) / L', nats: one draw of equation 5 a place. */
  perPlaceNats: number;
}

export function lossOf(
  { response, answerLength }: Pair,
  tokens: readonly MaskedToken[],
  t: number,
): PairLoss {
  const sumOf = (some: readonly MaskedToken[]): Sum => ({
    count: some.length,
    nats: some.reduce((sum, { nats }) => sum + nats, 0),
  });
  const answer = sumOf(tokens.filter(({ place }) => place < answerLength));
  const ends = sumOf(tokens.filter(({ place }) => place >= answerLength));
  return { answer, ends, perPlaceNats: (answer.nats + ends.nats) / t / response.length };
}

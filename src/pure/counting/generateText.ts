// Text drawn from the counts, token by token.
import { uniform } from '../random/philox';
import { sample } from '../sampling/sample';
import { checkOrder, checkWhole } from './checks';
import { contextOf, seenLength } from './context';
import type { Lexicon } from './corpus';
import { CountingError } from './CountingError';
import type { LookedUpToken } from './lookUp';
import type { NgramCounts } from './ngramCounts';
import type { Estimator } from './smoothing/Estimator';
import type { Steps } from './steps';
import { joinTokens, labelOf } from './tokenText';
import { BEGIN, END } from './Vocabulary';

export interface GenerationOptions {
  readonly n: number;
  /** Goes on from the last sequence of this text; empty (the default): from the beginning of a sequence. */
  readonly prompt?: string;
  /** Above 1 flattens, below 1 sharpens, 0 always takes the most probable token. 0 … 100, default 1. */
  readonly temperature?: number;
  /** A whole number 0 … 2^53 − 1: the same seed gives the same text. */
  readonly seed: number;
  /** 1 … 10,000. */
  readonly maxTokens: number;
}

export interface NgramToken {
  readonly id: number;
  readonly token: string;
  /** Its probability before the temperature was applied; for stupid back-off its share of all scores. */
  readonly probability: number;
  /** How many tokens before it were seen in a row, n − 1 at most. */
  readonly used: number;
}

export interface NgramGeneration {
  /** The prompt's last sequence, `<s>` first. */
  readonly prompt: readonly LookedUpToken[];
  /** The new tokens, without `</s>`. */
  readonly tokens: readonly NgramToken[];
  /** Prompt and new tokens as a text; unknown words of the prompt are left out. */
  readonly text: string;
  /** `end`: `</s>` was drawn; `length`: maxTokens; `unseen`: no probability is defined after this context. */
  readonly finish: 'end' | 'length' | 'unseen';
  /** For `unseen`: why, and what to do. */
  readonly reason: string | undefined;
}

const MAX_TEMPERATURE = 100;
const MAX_TOKENS = 10_000;

/**
 * Draws tokens until `</s>` or maxTokens. The i-th new token uses the i-th uniform number of the seed.
 *
 * @throws CountingError for options out of range; RangeError for the seed
 */
export function* generateText(
  lexicon: Lexicon,
  counts: NgramCounts,
  estimator: Estimator,
  { n, prompt = '', temperature = 1, seed, maxTokens }: GenerationOptions,
): Steps<NgramGeneration> {
  checkOrder(n);
  checkWhole('maxTokens', maxTokens, 1, MAX_TOKENS);
  if (!(temperature >= 0 && temperature <= MAX_TEMPERATURE)) {
    throw new CountingError(
      `generate: temperature must be 0 … ${MAX_TEMPERATURE}, got ${String(temperature)}`,
      {
        temperature,
      },
    );
  }
  const { tokens: before, place } = contextOf(lexicon, counts, prompt);
  const tokens: NgramToken[] = [];
  const scores = new Float64Array(counts.size);
  let finish: NgramGeneration['finish'] = 'length';
  let reason: string | undefined;
  while (tokens.length < maxTokens) {
    const u = uniform(seed, tokens.length);
    if (!estimator.distribution(place, n, scores)) {
      finish = 'unseen';
      reason = `${wordsOf(before, tokens, place.orderOf(n) - 1)} never occurs in the training text, so unsmoothed counts say nothing of what follows. Choose another prompt, a smaller n or a smoothing.`;
      break;
    }
    yield tokens.length / maxTokens;
    normalise(scores);
    const id = sample(temper(scores, temperature), u);
    if (id === END) {
      finish = 'end';
      break;
    }
    const used = seenLength(counts, place, place.orderOf(n) - 1);
    tokens.push({ id, token: labelOf(lexicon, id), probability: scores[id] ?? 0, used });
    place.pass([id]);
    yield tokens.length / maxTokens;
  }
  const text = joinTokens(
    lexicon,
    [...before, ...tokens].map(({ id }) => id),
  );
  return { prompt: before, tokens, text, finish, reason };
}

function wordsOf(before: readonly LookedUpToken[], tokens: readonly NgramToken[], length: number): string {
  const labels = [...before, ...tokens].map(({ token }) => token).slice(-length);
  return `“${labels.join(' ')}”`;
}

/** Makes the values sum to 1: the scores of stupid back-off do not. */
function normalise(values: Float64Array): void {
  let sum = 0;
  for (let id = 0; id < values.length; id += 1) sum += values[id] ?? 0;
  if (Math.abs(sum - 1) < 1e-9) return; // they do, but for rounding
  for (let id = 0; id < values.length; id += 1) values[id] = (values[id] ?? 0) / sum;
}

/**
 * p^(1/T), made to sum to 1 again; for T = 0 all on the most probable token, the first among equals. New unless
 * T is 1.
 */
function temper(probabilities: Float64Array, temperature: number): Float64Array {
  if (temperature === 1) return probabilities;
  let best = BEGIN;
  for (let id = 0; id < probabilities.length; id += 1) {
    if ((probabilities[id] ?? 0) > (probabilities[best] ?? 0)) best = id;
  }
  const tempered = new Float64Array(probabilities.length);
  if (temperature === 0) {
    tempered[best] = 1;
    return tempered;
  }
  const largest = probabilities[best] ?? 0; // its power is 1, so nothing overflows and not all vanishes
  for (let id = 0; id < tempered.length; id += 1) {
    const p = probabilities[id] ?? 0;
    if (p > 0) tempered[id] = Math.exp(Math.log(p / largest) / temperature);
  }
  normalise(tempered);
  return tempered;
}

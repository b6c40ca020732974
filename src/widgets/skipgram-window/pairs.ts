// A sentence as words, its vectors after some steps, and what one pair makes of them: all a function of the settings.
import { finish } from '@/pure/counting';
import { prepareText } from '@/pure/counting/prepareText';
import { TokenStream } from '@/pure/counting/TokenStream';
import { FIRST_TYPE } from '@/pure/counting/Vocabulary';
import { tokenizeWords } from '@/pure/counting/words';
import { uniform } from '@/pure/random/philox';
import {
  isWord,
  negativesPair,
  pairCount,
  softmaxPair,
  windowPairs,
  type Pair,
  type PairLoss,
  type SoftmaxPair,
} from '@/pure/wordVectors';
import type { WindowState } from './state';

/** Words of a sentence that are used. */
const MOST_WORDS = 24;
/** Numbers of a vector: so it is an arrow. */
const C = 2;
/** Which uniform numbers are which: first vectors, and negatives. */
const STREAMS = { centre: 0, context: 1, negatives: 2 };
/** Room for the negatives of a step among the numbers of their stream. */
const MOST_NEGATIVES = 10;
const NOISE_POWER = 0.75;

export interface Sentence {
  /** In reading order, at most 24. */
  words: string[];
  /** The different ones, in order of first occurrence, [V] */
  types: string[];
  /** Of each word, 0 … V − 1 */
  ids: number[];
  /** The sentence had more. */
  isCut: boolean;
}

export function sentenceOf(text: string): Sentence {
  const stream = new TokenStream();
  finish(tokenizeWords(finish(prepareText(text, false)).text, stream));
  const { tokens } = finish(stream.arrays());
  const all = [...tokens]
    .filter((type) => type >= FIRST_TYPE)
    .map((type) => String(stream.vocabulary.keyOf(type)))
    .filter(isWord);
  const words = all.slice(0, MOST_WORDS);
  const types = [...new Set(words)];
  return { words, types, ids: words.map((word) => types.indexOf(word)), isCut: all.length > MOST_WORDS };
}

/** Both vectors of every word, [V][2] each. */
export interface Vectors {
  v: number[][];
  u: number[][];
}

/** Uniform in [−1, 1)². */
function firstVectors(V: number, seed: number): Vectors {
  const drawn = (stream: number) =>
    Array.from({ length: V }, (_none, word) =>
      Array.from({ length: C }, (_unused, c) => 2 * uniform(seed, C * word + c, stream) - 1),
    );
  return { v: drawn(STREAMS.centre), u: drawn(STREAMS.context) };
}

/** The words drawn against the pair of a step, with count^¾; the context may be among them. */
export function drawNegatives({ ids, types }: Sentence, step: number, count: number, seed: number): number[] {
  const weights = types.map((_word, type) => ids.filter((id) => id === type).length ** NOISE_POWER);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: count }, (_none, k) => {
    let left = uniform(seed, step * MOST_NEGATIVES + k, STREAMS.negatives) * total;
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  });
}

/** The pairs of a sentence in the order in which they are learned. */
export const pairsOf = ({ words }: Sentence, window: number): Pair[] => [
  ...windowPairs(words.length, window),
];

/** One step of gradient descent on one pair: new vectors. */
export function afterStep({ v, u }: Vectors, found: PairLoss, centre: number, rate: number): Vectors {
  const moved = (vector: readonly number[], slope: readonly number[] = []) =>
    vector.map((one, c) => one - rate * (slope[c] ?? 0));
  return {
    v: v.map((vector, word) => (word === centre ? moved(vector, found.centreGradient) : vector)),
    u: u.map((vector, word) => moved(vector, found.contextGradients[word])),
  };
}

export const softmaxAt = ({ v, u }: Vectors, centre: number, context: number): SoftmaxPair =>
  softmaxPair(v[centre] ?? [], u, context);

export interface Course {
  /** After each step, the first vectors first. */
  vectors: Vectors;
  /** Mean loss over all pairs, before the first step and after each; empty where the sentence has no pair. */
  losses: number[];
  /** The first step after which a number is no finite one; the vectors are those before it. */
  divergedAt: number | undefined;
}

/** All steps from the seed on, one pair a step. */
export function course(
  sentence: Sentence,
  { window, learningRate, steps, seed }: Pick<WindowState, 'window' | 'learningRate' | 'steps' | 'seed'>,
): Course {
  const pairs = pairsOf(sentence, window);
  const idsOf = ({ centre, context }: Pair): [number, number] => [
    sentence.ids[centre] ?? 0,
    sentence.ids[context] ?? 0,
  ];
  const meanLoss = (vectors: Vectors) =>
    pairs.reduce((sum, pair) => sum + softmaxAt(vectors, ...idsOf(pair)).lossNats, 0) / pairs.length;
  let vectors = firstVectors(sentence.types.length, seed);
  if (pairs.length === 0) return { vectors, losses: [], divergedAt: undefined };
  const losses = [meanLoss(vectors)];
  for (let step = 0; step < steps; step += 1) {
    const pair = pairs[step % pairs.length];
    if (!pair) break;
    const [centre, context] = idsOf(pair);
    const next = afterStep(vectors, softmaxAt(vectors, centre, context), centre, learningRate);
    const loss = meanLoss(next);
    if (!Number.isFinite(loss)) return { vectors, losses, divergedAt: step + 1 };
    vectors = next;
    losses.push(loss);
  }
  return { vectors, losses, divergedAt: undefined };
}

/** Places of centre and context that can be shown: inside the sentence, and inside the window. */
export function placesOf(
  { words }: Sentence,
  { position, context, window }: Pick<WindowState, 'position' | 'context' | 'window'>,
): Pair {
  const last = words.length - 1;
  const centre = Math.min(position, last);
  const inside: number[] = [];
  for (let place = Math.max(0, centre - window); place <= Math.min(last, centre + window); place += 1) {
    if (place !== centre) inside.push(place);
  }
  const nearest = inside.toSorted((a, b) => Math.abs(a - context) - Math.abs(b - context) || a - b)[0];
  return { centre, context: nearest ?? centre };
}

export interface NegativesRow {
  word: number;
  isReal: boolean;
  score: number;
  sigma: number;
  slope: number;
  lossNats: number;
}

export interface NegativesPair extends PairLoss {
  rows: NegativesRow[];
}

/** The pair of context and centre beside words drawn against it. */
export function negativesAt(
  { v, u }: Vectors,
  centre: number,
  context: number,
  negatives: readonly number[],
): NegativesPair {
  const words = [context, ...negatives];
  const found = negativesPair(
    v[centre] ?? [],
    words.map((word) => u[word] ?? []),
  );
  const rows = words.map((word, at) => {
    const [score = NaN, sigma = NaN] = [found.scores[at], found.probabilities[at]];
    const isReal = at === 0;
    return {
      ...{ word, isReal, score, sigma },
      slope: sigma - Number(isReal),
      lossNats: Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, isReal ? -score : score),
    };
  });
  return { ...found, rows };
}

/** Of two vectors; undefined where one of them has no direction. */
export function cosine(a: readonly number[], b: readonly number[]): number | undefined {
  const dot = a.reduce((sum, one, c) => sum + one * (b[c] ?? NaN), 0);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths > 0 ? dot / lengths : undefined;
}

export const totalPairs = ({ words }: Sentence, window: number): number => pairCount(words.length, window);

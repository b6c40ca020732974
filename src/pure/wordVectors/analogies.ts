// Analogies: a is to b as c is to which word?
//
// 3CosAdd: the word d with the largest cosine to b − a + c, all of length 1, where a, b and c themselves are no answers
// (Mikolov, Yih and Zweig 2013; the name is from Levy and Goldberg 2014, "Linguistic Regularities in Sparse and Explicit Word
// Representations"). Without that last rule the answer is mostly b or c, so it is said wherever a result is shown.
import type { Steps } from '../counting/steps';
import { nearest, unitRow, type Neighbour } from './neighbours';
import type { WordVectors } from './WordVectors';

/** “a is to b as c is to d”, d the right answer. */
export interface Analogy {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
}

/**
 * The best answers, the best first; [] where b − a + c is zero.
 *
 * @param rows of a, b and c
 * @param isOpen lets a, b and c be answers too; default false
 */
export function answers(
  vectors: WordVectors,
  [a, b, c]: readonly [number, number, number],
  count: number,
  isOpen = false,
): Neighbour[] {
  const [x, y, z] = [unitRow(vectors, a), unitRow(vectors, b), unitRow(vectors, c)];
  const query = Float64Array.from(y, (one, at) => one - (x[at] ?? NaN) + (z[at] ?? NaN));
  return nearest(vectors, query, count, isOpen ? undefined : new Set([a, b, c]));
}

export interface AnalogyResult {
  readonly analogy: Analogy;
  /** The first answers, the best first: rows. */
  readonly answers: readonly Neighbour[];
  readonly isRight: boolean;
  /** Whether the right one is among the first `top`. */
  readonly isNear: boolean;
  /** The answer if a, b and c may be answers too: a row. */
  readonly openAnswer: number | undefined;
}

export interface AnalogyScore {
  readonly asked: readonly AnalogyResult[];
  /** Analogies that were left out: a word is not in the vocabulary, or the right answer is one of the words asked with. */
  readonly skipped: readonly Analogy[];
  readonly right: number;
  /** Right answers among the first `top`. */
  readonly near: number;
  /** The share that a blind choice among the words left gets right, 1/(V − 3) where a, b and c differ; NaN where nothing is asked. */
  readonly chance: number;
  /** The same for the first `top`. */
  readonly nearChance: number;
}

/** Asks all of them. `top`: how many answers are given, default 5. */
export function* scoreAnalogies(
  vectors: WordVectors,
  analogies: readonly Analogy[],
  top = 5,
): Steps<AnalogyScore> {
  const asked: AnalogyResult[] = [];
  const skipped: Analogy[] = [];
  let [chance, nearChance] = [0, 0];
  for (const [index, analogy] of analogies.entries()) {
    const [a, b, c, d] = [analogy.a, analogy.b, analogy.c, analogy.d].map((word) => vectors.find(word));
    if (a === undefined || b === undefined || c === undefined || d === undefined || [a, b, c].includes(d)) {
      skipped.push(analogy);
      continue;
    }
    const found = answers(vectors, [a, b, c], top);
    const left = vectors.words.length - new Set([a, b, c]).size;
    chance += 1 / left;
    nearChance += Math.min(top, left) / left;
    asked.push({
      analogy,
      answers: found,
      isRight: found[0]?.row === d,
      isNear: found.some(({ row }) => row === d),
      openAnswer: answers(vectors, [a, b, c], 1, true)[0]?.row,
    });
    yield (index + 1) / analogies.length;
  }
  return {
    asked,
    skipped,
    right: asked.filter(({ isRight }) => isRight).length,
    near: asked.filter(({ isNear }) => isNear).length,
    chance: asked.length > 0 ? chance / asked.length : NaN,
    nearChance: asked.length > 0 ? nearChance / asked.length : NaN,
  };
}

/** Every analogy between two different pairs of a list: pair 1 is to pair 2, in both orders. */
export function analogiesOf(pairs: readonly (readonly [string, string])[]): Analogy[] {
  return pairs.flatMap(([a, b], first) =>
    pairs.flatMap(([c, d], second) => (first === second ? [] : [{ a, b, c, d }])),
  );
}

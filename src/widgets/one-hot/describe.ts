// A pair of one-hot vectors in words.
import { format } from 'd3-format';
import { literal, whole } from '@/ui/format';
import type { oneHotMessages } from './messages';
import { pairOf, shortened, type PairOfVectors } from './vectors';

type Words = ReturnType<typeof oneHotMessages.get>;

const three = format('.3f');

/** 0, 1 or `1.414` */
export const number = (value: number) => (Number.isInteger(value) ? String(value) : three(value));

/** Above so many terms a sum is cut in the middle. */
const MOST_TERMS = 8;

/** `0·0 + 1·0 + …`: the terms of a sum, those in the middle left out where there are many. */
export function sumOf(terms: readonly string[]): string {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  const half = MOST_TERMS / 2;
  return [...terms.slice(0, half), '…', ...terms.slice(-half)].join(' + ');
}

/** A text of the reader's that stands before another one: a brace in it begins no name. */
const nameless = (text: string) => literal(text).replaceAll('{', '{\u2060');

/** Both words with dot product and distance, in a sentence. */
export function describePair(t: Words, words: readonly string[], i: number, j: number): string {
  const { dotProduct, distance } = pairOf(words.length, i, j);
  const values = {
    ...{ dot: number(dotProduct), distance: number(distance), count: whole(words.length) },
    second: nameless(shortened(words[j] ?? '')),
    first: literal(shortened(words[i] ?? '')), // last: nothing in it is taken for a name
  };
  return i === j ? t.same(values) : t.different(values);
}

export function vectorRows(words: readonly string[]): (string | number)[][] {
  return words.map((word, row) => [
    ...[word, row + 1],
    `(${words.map((_word, place) => Number(place === row)).join(', ')})`,
  ]);
}

export function pairRows(t: Words, words: readonly string[]): (string | number)[][] {
  return words.flatMap((first, i) =>
    words.slice(i).map((second, offset) => {
      const { dotProduct, distance, cosine } = pairOf(words.length, i, i + offset);
      const name = t.pairOf({ second: nameless(second), first: literal(first) });
      return [name, ...[dotProduct, distance, cosine].map(number)];
    }),
  );
}

/** The parts of a pair, written out. */
export function termsOf(x: readonly number[], y: readonly number[], { products, squares }: PairOfVectors) {
  return {
    dot: `${sumOf(products.map((_one, place) => `${x[place]}·${y[place]}`))}`,
    distance: `√(${sumOf(squares.map((_one, place) => `(${x[place]}−${y[place]})²`))})`,
  };
}

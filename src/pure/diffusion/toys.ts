// Three small worlds of sequences, each with tokens that belong together in another way.
import type { Joint } from './joint';

export const TOYS = ['cities', 'weather', 'parity'] as const;
export type ToyName = (typeof TOYS)[number];

export interface Toy extends Joint {
  /** How each token is written, [V]. */
  readonly words: readonly string[];
}

/** That tomorrow’s weather is today’s. */
const STAYS = 0.9;

/**
 * Sequences of `length` tokens:
 *
 *   cities    New York or Los Angeles with 1/2 each, again and again: the second word follows from the first
 *   weather   sun or rain on the first day, the same as the day before with 0.9 on each other day (a Markov chain)
 *   parity    0 or 1, with an even number of ones: a token follows from all others together, and from fewer nothing
 *
 * @param length L, a whole number 2 … 8
 * @throws RangeError for another length
 */
export function toyOf(name: ToyName, length: number): Toy {
  if (!Number.isInteger(length) || length < 2 || length > 8) {
    throw new RangeError(`toyOf: the length must be a whole number 2 … 8, got ${length}`);
  }
  switch (name) {
    case 'cities': {
      const choices = Math.ceil(length / 2);
      const sequences = binary(choices).map((row) =>
        row.flatMap((city) => [2 * city, 2 * city + 1]).slice(0, length),
      );
      return listed(['New', 'York', 'Los', 'Angeles'], length, sequences, () => 0.5 ** choices);
    }
    case 'weather':
      return listed(['sun', 'rain'], length, binary(length), (days) =>
        days.slice(1).reduce((p, day, before) => p * (day === days[before] ? STAYS : 1 - STAYS), 0.5),
      );
    case 'parity': {
      const even = binary(length).filter((row) => row.reduce((sum, one) => sum + one, 0) % 2 === 0);
      return listed(['0', '1'], length, even, () => 0.5 ** (length - 1));
    }
  }
}

/** All rows of `length` zeros and ones, in the order of counting. */
function binary(length: number): number[][] {
  return Array.from({ length: 2 ** length }, (_unused, number) =>
    Array.from({ length }, (_none, place) => (number >> (length - 1 - place)) & 1),
  );
}

/** The most probable first; of equals in their order. */
function listed(
  words: readonly string[],
  length: number,
  sequences: number[][],
  probabilityOf: (sequence: number[]) => number,
): Toy {
  const rows = sequences
    .map((sequence) => ({ sequence, p: probabilityOf(sequence) }))
    .sort((a, b) => b.p - a.p);
  return {
    ...{ words, length, vocabSize: words.length },
    sequences: rows.map(({ sequence }) => sequence),
    probabilities: rows.map(({ p }) => p),
  };
}

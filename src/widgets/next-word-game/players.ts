// What the players pay, in bits, place by place.
import { bitsOf } from '@/labs/surprise/format';
import { outcomeBits } from '@/pure/counting/guessCode';
import { utf8Length } from '@/pure/counting/prepareText';
import type { Score } from '@/pure/counting';
import type { Finished } from './game';
import { extentOf, type Passage } from './passage';

/** Those that count, in the order in which they look farther back. */
export type Counter = 'frequencies' | 'pairs' | 'triples';

/** Everybody but the reader. */
export const OTHERS = ['storyGpt', 'triples', 'pairs', 'frequencies'] as const;
export type Other = (typeof OTHERS)[number];

/** The bits of every token of a text: its factors without those of the ends. */
export function countedBits({ factors }: Score): number[] {
  return factors
    .filter(({ sequence }, index) => sequence === factors[index + 1]?.sequence)
    .map(({ probability }) => -Math.log2(probability ?? NaN) + 0);
}

/** What the model says of a text, byte by byte: token i stands for the bytes from `ends[i − 1]` to `ends[i]`. */
export interface ModelLine {
  /** Number of the byte behind each token, [T]. */
  ends: readonly number[];
  /** −log p of each token in nats, [T]. */
  nats: readonly number[];
}

export interface ModelBits {
  /** [places] */
  bits: readonly number[];
  /** Tokens of the model that reach over the border of the stretch, so that only a part of them is paid for. */
  crossing: number;
}

/**
 * What the model pays for each place: the bits of its tokens, each shared out by its bytes; undefined where it read less than the
 * stretch.
 */
export function modelBits(passage: Passage, { ends, nats }: ModelLine): ModelBits | undefined {
  const { text } = passage;
  const bytesBefore = (at: number) => utf8Length(text.slice(0, at));
  const bits: number[] = [];
  for (let place = 0; place < passage.length; place += 1) {
    const extent = extentOf(passage, place);
    bits.push(bitsBetween(bytesBefore(extent.from), bytesBefore(extent.to)));
  }
  const from = bytesBefore(extentOf(passage, 0).from);
  const to = bytesBefore(extentOf(passage, passage.length - 1).to);
  if ((ends.at(-1) ?? 0) < to) return undefined;
  const crossing = ends.filter((end, index) => {
    const begin = ends[index - 1] ?? 0;
    return (begin < from && end > from) || (begin < to && end > to);
  }).length;
  return { bits, crossing };

  function bitsBetween(from: number, to: number): number {
    return ends.reduce((sum, end, index) => {
      const begin = ends[index - 1] ?? 0;
      const inside = Math.min(end, to) - Math.max(begin, from);
      return inside > 0 ? sum + (bitsOf(nats[index] ?? NaN) * inside) / (end - begin) : sum;
    }, 0);
  }
}

/**
 * What the reader pays for each finished place: the code of the guesses, and for a missed token what word frequencies take for it.
 *
 * @param frequencies bits of each token of the text
 */
export function readerBits(
  finished: readonly Finished[],
  { guesses, passage, frequencies }: { guesses: number; passage: Passage; frequencies: readonly number[] },
): number[] {
  const outcomes = outcomeBits(
    finished.map(({ rank }) => rank),
    guesses,
  );
  return outcomes.map((bits, place) => {
    const isMissed = (finished[place]?.rank ?? 0) > guesses;
    return isMissed ? bits + (frequencies[passage.given + place] ?? NaN) : bits;
  });
}

/** The bits of the stretch, one a place. */
export function inStretch(bits: readonly number[], { given, length }: Passage): number[] {
  return bits.slice(given, given + length);
}

export const total = (bits: readonly number[]) => bits.reduce((sum, one) => sum + one, 0);

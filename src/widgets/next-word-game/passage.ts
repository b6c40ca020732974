// The stretch of a text that is guessed: what is given, and the places after it.
import type { PlacedToken } from '@/pure/counting/placedTokens';
import type { GameState } from './state';

export interface Passage {
  /** The whole text, which the page does not show. */
  text: string;
  tokens: readonly PlacedToken[];
  /** Tokens that are given. */
  given: number;
  /** Tokens that are guessed, from `given` on. */
  length: number;
}

/**
 * Where the guessing begins and ends. Of a text that is no longer than what is to be given, half is given; of one that ends
 * before the guessing should, all the rest is guessed.
 *
 * @param tokens at least 1
 */
export function passageOf(
  text: string,
  tokens: readonly PlacedToken[],
  { start, length }: Pick<GameState, 'start' | 'length'>,
): Passage {
  const given = tokens.length > start ? start : Math.floor(tokens.length / 2);
  return { text, tokens, given, length: Math.min(length, tokens.length - given) };
}

/** The token at a place, 0 for the first that is guessed. */
export function tokenAt({ tokens, given, length }: Passage, place: number): PlacedToken | undefined {
  return place < length ? tokens[given + place] : undefined;
}

/** The text as far as it may be seen when so many places are finished: what is given, and what was guessed. */
export function seenText(passage: Passage, finished: number): { given: string; guessed: string } {
  const { text, tokens, given } = passage;
  const border = tokens[given]?.from ?? text.length;
  const end = finished === 0 ? border : (tokens[given + finished - 1]?.to ?? border);
  return { given: text.slice(0, border), guessed: text.slice(border, end) };
}

/** Code points from the first guessed token to the end of the last of so many. */
export function charactersOf(passage: Passage, places: number): number {
  return Array.from(seenText(passage, places).guessed).length;
}

/** UTF-16 units that a place stands for: from the end of the place before, white space included; the first from its own beginning. */
export function extentOf(passage: Passage, place: number): { from: number; to: number } {
  const { tokens, given } = passage;
  const token = tokens[given + place];
  const before = tokens[given + place - 1];
  const to = token?.to ?? 0;
  return { from: place === 0 || !before ? (token?.from ?? to) : before.to, to };
}

// Tokens of a training: how they are written, which one the reader means, and the merges that a word went through.
import { CHARACTER_OF_BYTE, fromByteCharacters, toByteCharacters } from '@/pure/tokenizers/byteLevel';
import { tokenLabel, type TokenLabel } from '@/pure/tokenizers/tokenLabel';
import { utf8Bytes, wellFormed } from '@/pure/tokenizers/utf8';
import type { Training } from './useTraining';

/** What is needed of a training here. */
export type Learned = Pick<Training, 'variant' | 'tokens' | 'alphabetSize' | 'lefts' | 'rights'>;

export function bytesOf({ variant, tokens }: Pick<Learned, 'variant' | 'tokens'>, id: number): Uint8Array {
  const written = tokens[id] ?? '';
  return variant === 'byte-level' ? fromByteCharacters(written) : utf8Bytes(written);
}

/** As on a chip: a space before a word is ·, a part of a character is its bytes. */
export function labelOf(learned: Pick<Learned, 'variant' | 'tokens'>, id: number): TokenLabel {
  return tokenLabel(bytesOf(learned, id));
}

/**
 * The token that the reader means after `step` merges, by its text, with its space or the sign for it; undefined where there
 * is none. An empty text means the token that was made last, or the first of the alphabet.
 */
export function findToken(learned: Learned, step: number, text: string): number | undefined {
  const { alphabetSize, tokens } = learned;
  if (text === '') return step > 0 ? alphabetSize + step - 1 : 0;
  const forms = writtenForms(learned, wellFormed(text));
  const token = tokens.findIndex((written, id) => id < alphabetSize + step && forms.includes(written));
  return token < 0 ? undefined : token;
}

/** How a token may be written that the reader means by this text: as it stands, or as its label shows it. */
function writtenForms({ variant }: Pick<Learned, 'variant'>, text: string): string[] {
  if (variant !== 'byte-level') return [text];
  const hex = /^⟨((?:[0-9A-F]{2} ?)+)⟩$/u.exec(text)?.[1]?.trim().split(' ') ?? [];
  return [
    text,
    toByteCharacters(text),
    toByteCharacters(text.replace(/^·(?=.)/u, ' ')),
    hex.map((byte) => CHARACTER_OF_BYTE[parseInt(byte, 16)] ?? '').join(''),
  ];
}

/** A merge in a word, and the word after it. */
export interface AppliedMerge {
  /** Numbered from 0. */
  merge: number;
  /** Token ids of the word. */
  pieces: number[];
}

/** The merges that made these tokens of one word, in the order in which they were applied: the earliest first, from the left. */
export function appliedMerges(
  { alphabetSize, lefts, rights }: Learned,
  tokens: readonly number[],
): AppliedMerge[] {
  const symbols: number[] = [];
  const joins: { merge: number; from: number; to: number }[] = [];
  const open = tokens.toReversed().map((token) => ({ token, closes: -1 }));
  // Each merged token is opened into its two halves, and closed behind them, when it is known how far it reaches.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, closes } = next;
    const join = joins[closes];
    if (join) join.to = symbols.length;
    else if (token < alphabetSize) symbols.push(token);
    else {
      const merge = token - alphabetSize;
      const number = joins.push({ merge, from: symbols.length, to: symbols.length }) - 1;
      open.push(
        { token: -1, closes: number },
        { token: rights[merge] ?? 0, closes: -1 },
        { token: lefts[merge] ?? 0, closes: -1 },
      );
    }
  }
  /** The token that begins at each place; −1 where one goes on. */
  const at = [...symbols];
  return joins
    .toSorted((a, b) => a.merge - b.merge || a.from - b.from)
    .map(({ merge, from, to }) => {
      at.fill(-1, from, to);
      at[from] = alphabetSize + merge;
      return { merge, pieces: at.filter((token) => token >= 0) };
    });
}

/** Where a pair stands among the tokens of a word, without overlaps, from the left. */
export function placesOfPair(tokens: readonly number[], left: number, right: number): number[] {
  const places: number[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (tokens[at] !== left || tokens[at + 1] !== right) continue;
    places.push(at);
    at += 1;
  }
  return places;
}

/** Code points that count for tokens per character: with white space only where it is part of the tokens. */
export function charactersOf(training: Pick<Training, 'variant' | 'characters' | 'wordCharacters'>): number {
  return training.variant === 'byte-level' ? training.characters : training.wordCharacters;
}

/** The same of a text that was not learned from. */
export function charactersIn(text: string, variant: Training['variant']): number {
  const characters = [...text];
  return variant === 'byte-level'
    ? characters.length
    : characters.filter((one) => !/\p{White_Space}/u.test(one)).length;
}

// The words of a text, over which no token reaches, and how often each occurs.
import { codePoints } from '../counting/prepareText';
import { STRETCH, type Steps } from '../counting/steps';
import { GPT2_PATTERN } from '../tokenizers/preTokenizers';
import { wellFormed } from '../tokenizers/utf8';
import { BpeError } from './BpeError';
import type { Variant } from './options';

export interface CountedWords {
  /** Different words in the order in which they first occur; spaces and line breaks are in the byte-level ones. */
  readonly words: readonly string[];
  /** How often each occurs. [words] */
  readonly counts: Int32Array;
  /** Words of the text, repeated ones counted again. */
  readonly total: number;
  /** Code points of the text. */
  readonly characters: number;
  /** Code points of its words: fewer where white space is in no word. */
  readonly wordCharacters: number;
  /** Lone surrogates (halves of a pair, which are no character) that became U+FFFD. */
  readonly replacedSurrogates: number;
}

const WHITE_SPACE_PATTERN = /\P{White_Space}+/gu;

/** Finds each word of a text in turn. White space is that of Unicode, as in `tokenizers`. */
export function wordMatches(text: string, variant: Variant): IterableIterator<RegExpExecArray> {
  return text.matchAll(variant === 'byte-level' ? GPT2_PATTERN : WHITE_SPACE_PATTERN);
}

/**
 * Counts the words of a text.
 *
 * @throws BpeError for a text without a word
 */
export function* countWords(text: string, variant: Variant): Steps<CountedWords> {
  const sound = /[\ud800-\udfff]/.test(text) ? wellFormed(text) : text;
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  let total = 0;
  let pause = STRETCH;
  for (const match of wordMatches(sound, variant)) {
    const [word] = match;
    const number = numbers.get(word);
    if (number === undefined) {
      numbers.set(word, words.length);
      words.push(word);
      counts.push(1);
    } else {
      counts[number] = (counts[number] ?? 0) + 1;
    }
    total += 1;
    if (match.index < pause) continue;
    yield match.index / text.length;
    pause = match.index + STRETCH;
  }
  if (total === 0) {
    throw new BpeError('bpe: the text is empty; write or choose one with at least one word', { words: 0 });
  }
  return {
    words,
    counts: Int32Array.from(counts),
    total,
    characters: codePoints(sound),
    wordCharacters: words.reduce((sum, word, number) => sum + codePoints(word) * (counts[number] ?? 0), 0),
    replacedSurrogates: sound === text ? 0 : (text.match(/\p{Surrogate}/gu)?.length ?? 0),
  };
}

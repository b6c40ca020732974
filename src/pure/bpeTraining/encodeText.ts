// Any text cut into tokens with the merges of a training, all or the first ones.
import { checkTextLength } from '../counting';
import { STRETCH, type Steps } from '../counting/steps';
import { mergeSymbols, pairKey, type MergeTable } from '../tokenizers/bpe';
import { toByteCharacters } from '../tokenizers/byteLevel';
import { wellFormed } from '../tokenizers/utf8';
import { BpeError } from './BpeError';
import { wordMatches } from './countWords';
import { checkStep } from './cutWords';
import type { BpeTraining } from './trainBpe';

export interface BpeEncoding {
  /** Token ids, word by word. [tokens] */
  readonly ids: Int32Array;
  /** Where each word begins in `ids`, and where the last one ends. [words + 1] */
  readonly wordStarts: Int32Array;
  /**
   * Characters that are not in the alphabet, each once, with the mark where they end a word; they are left out, and their
   * neighbours join, as in `tokenizers`.
   */
  readonly unknown: readonly string[];
  /** How many times such a character was left out. */
  readonly leftOut: number;
}

/**
 * The tokens of a text at a step; an empty text has none. A lone surrogate counts as U+FFFD.
 *
 * @throws BpeError for a step that there is not, or what is no text
 * @throws CountingError for a text of more than 5 MB
 */
export function* encodeText(training: BpeTraining, step: number, text: string): Steps<BpeEncoding> {
  checkStep(training, step);
  if (typeof text !== 'string') throw new BpeError(`bpe: text must be a text, got ${String(text)}`, { text });
  checkTextLength(text);
  const { variant, wordEnd } = training.settings;
  const merges = mergeTable(training, step);
  const idOf = new Map(training.tokens.slice(0, training.alphabetSize).map((token, id) => [token, id]));
  const unknown = new Set<string>();
  const known = new Map<string, { ids: readonly number[]; leftOut: number }>();
  const ids: number[] = [];
  const wordStarts = [0];
  let leftOut = 0;
  let pause = STRETCH;

  function encodeWord(word: string): { ids: readonly number[]; leftOut: number } {
    const characters = Array.from(variant === 'byte-level' ? toByteCharacters(word) : wellFormed(word));
    const symbols: number[] = [];
    characters.forEach((character, at) => {
      const symbol = at === characters.length - 1 ? character + wordEnd : character;
      const id = idOf.get(symbol);
      if (id === undefined) unknown.add(symbol);
      else symbols.push(id);
    });
    return { ids: mergeSymbols(symbols, merges), leftOut: characters.length - symbols.length };
  }

  for (const match of wordMatches(text, variant)) {
    let word = known.get(match[0]);
    if (word === undefined) {
      word = encodeWord(match[0]);
      known.set(match[0], word);
    }
    for (const id of word.ids) ids.push(id);
    wordStarts.push(ids.length);
    leftOut += word.leftOut;
    if (match.index < pause) continue;
    yield match.index / text.length;
    pause = match.index + STRETCH;
  }
  return {
    ids: Int32Array.from(ids),
    wordStarts: Int32Array.from(wordStarts),
    unknown: [...unknown],
    leftOut,
  };
}

function mergeTable({ lefts, rights, alphabetSize, tokens }: BpeTraining, step: number): MergeTable {
  const stride = tokens.length;
  const ranks = new Map<number, number>();
  const results = new Int32Array(step);
  for (let merge = 0; merge < step; merge += 1) {
    ranks.set(pairKey(lefts[merge] ?? 0, rights[merge] ?? 0, stride), merge);
    results[merge] = alphabetSize + merge;
  }
  return { ranks, results, stride };
}

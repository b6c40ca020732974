// Word vectors as a file in word2vec's text format, which gensim, spaCy and word2vec's own tools read:
//
//   3 4                        how many words, how many dimensions
//   the 0.1 -0.25 0.5 1e-7     a word, then its numbers, each after one space
//
// in UTF-8. Every number is written with as many digits as give back the same float32. A word cannot hold white space there: each
// such character becomes `_`, as in the vectors that word2vec's authors published (New_York).
import type { Steps } from '../counting/steps';
import { wellFormed } from '../tokenizers/utf8';
import type { WordVectors } from './WordVectors';

export interface WrittenVectors {
  /** The file in pieces of some hundred lines: join them without anything between. */
  readonly pieces: readonly string[];
  /** Words that could not stay as they are, with what stands in the file. */
  readonly renamed: readonly { readonly word: string; readonly written: string }[];
}

/** Lines of a piece. */
const PIECE_LINES = 256;

/** Writes all of them, in their order. */
export function* writeVectors(vectors: WordVectors): Steps<WrittenVectors> {
  const { words, dimension: C, values } = vectors;
  const names = namesOf(words);
  const pieces = [`${words.length} ${C}\n`];
  for (let from = 0; from < words.length; from += PIECE_LINES) {
    const to = Math.min(from + PIECE_LINES, words.length);
    let piece = '';
    for (let row = from; row < to; row += 1) {
      piece += names[row] ?? '';
      for (let at = row * C; at < (row + 1) * C; at += 1) piece += ` ${shortest(values[at] ?? NaN)}`;
      piece += '\n';
    }
    pieces.push(piece);
    yield to / words.length;
  }
  const renamed = words.flatMap((word, row) => {
    const written = names[row] ?? '';
    return written === word ? [] : [{ word, written }];
  });
  return { pieces, renamed };
}

/** What stands in the file for each word: without white space, not empty, no two alike. */
function namesOf(words: readonly string[]): string[] {
  const sound = words.map((word) => wellFormed(word).replace(/[\s\p{Cc}\u200b]/gu, '_') || '_');
  // A word that can stay as it is does so; a changed one gives way.
  const taken = new Set(sound.filter((name, row) => name === words[row]));
  return sound.map((name, row) => {
    if (name === words[row]) return name;
    let free = name;
    while (taken.has(free)) free += '_';
    taken.add(free);
    return free;
  });
}

/** The shortest decimal that is this float32 again. */
function shortest(value: number): string {
  for (let digits = 6; digits < 9; digits += 1) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(Number(value.toPrecision(9)));
}
